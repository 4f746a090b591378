//! The names of months and weekdays.
//!
//! Lists that hold more than these have their own: `fact/tables` those of many languages, in
//! the forms that its rules fold words to, and `fact/quote/tables.rs` and the openers of
//! `select/standalone` words that name no person, which leaves out May and Jan.

/// What a language calls months and weekdays: each in lower case, the usual name first,
/// others behind it.
pub(crate) struct Calendar {
    code: &'static str,
    /// From January on.
    pub(crate) months: [&'static str; 12],
    /// Months that are cut short, as news write them.
    pub(crate) short_months: &'static [&'static str],
    /// From Monday on; none where no rule asks for them.
    pub(crate) weekdays: &'static [&'static str],
    /// Weekdays that are cut short.
    pub(crate) short_weekdays: &'static [&'static str],
}

impl Calendar {
    /// Returns that of a language by its code.
    pub(crate) fn of(code: &str) -> Option<&'static Calendar> {
        CALENDARS.iter().find(|calendar| calendar.code == code)
    }

    fn has_whole_month(&self, lower: &str) -> bool {
        self.months.iter().any(|names| names.split(' ').any(|name| name == lower))
    }
}

/// Returns true for a month of any language here, in lower case: whole, as it is or in the
/// form that stands behind a day.
pub(crate) fn is_whole_month(lower: &str) -> bool {
    CALENDARS.iter().any(|calendar| calendar.has_whole_month(lower))
}

/// Returns true for a month of any language here, in lower case, whole or cut short.
pub(crate) fn is_month(lower: &str) -> bool {
    is_whole_month(lower)
        || CALENDARS.iter().any(|calendar| calendar.short_months.contains(&lower))
}

/// Returns true for an English month with its capital, whole or cut short.
pub(crate) fn is_english_month(word: &str) -> bool {
    ENGLISH.months.iter().chain(ENGLISH.short_months).any(|name| is_name(word, name))
}

/// Returns true for an English weekday with its capital, not cut short.
pub(crate) fn is_english_weekday(word: &str) -> bool {
    ENGLISH.weekdays.iter().any(|name| is_name(word, name))
}

/// Returns true for an English month or weekday with its capital, whole or cut short.
pub(crate) fn is_english_day(word: &str) -> bool {
    is_english_month(word)
        || is_english_weekday(word)
        || ENGLISH.short_weekdays.iter().any(|name| is_name(word, name))
}

/// Returns true if `word` is a name that is given in lower case, with a capital.
fn is_name(word: &str, name: &str) -> bool {
    word.len() == name.len()
        && word.starts_with(|first: char| first.is_ascii_uppercase())
        && word[..1].eq_ignore_ascii_case(&name[..1])
        && word[1..] == name[1..]
}

/// English, by which dates of files are read too.
pub(crate) const ENGLISH: Calendar = Calendar {
    code: "en",
    months: [
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    ],
    short_months: &[
        "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov",
        "dec",
    ],
    weekdays: &[
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
    ],
    short_weekdays: &[
        "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun",
    ],
};

const CALENDARS: &[Calendar] = &[
    ENGLISH,
    Calendar {
        code: "de",
        months: [
            "januar jänner",
            "februar",
            "märz",
            "april",
            "mai",
            "juni",
            "juli",
            "august",
            "september",
            "oktober",
            "november",
            "dezember",
        ],
        short_months: &["jan", "feb", "aug", "sept", "okt", "nov", "dez"],
        weekdays: &[
            "montag",
            "dienstag",
            "mittwoch",
            "donnerstag",
            "freitag",
            "samstag",
            "sonntag",
        ],
        short_weekdays: &[],
    },
    Calendar {
        code: "fr",
        months: [
            "janvier",
            "février",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "août",
            "septembre",
            "octobre",
            "novembre",
            "décembre",
        ],
        short_months: &["janv", "févr", "avr", "juil", "sept", "oct", "nov", "déc"],
        weekdays: &[
            "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche",
        ],
        short_weekdays: &[],
    },
    Calendar {
        code: "es",
        months: [
            "enero",
            "febrero",
            "marzo",
            "abril",
            "mayo",
            "junio",
            "julio",
            "agosto",
            "septiembre setiembre",
            "octubre",
            "noviembre",
            "diciembre",
        ],
        short_months: &[
            "ene", "feb", "mar", "abr", "jun", "jul", "ago", "sept", "oct", "nov", "dic",
        ],
        weekdays: &[
            "lunes",
            "martes",
            "miércoles",
            "jueves",
            "viernes",
            "sábado",
            "domingo",
        ],
        short_weekdays: &[],
    },
    Calendar {
        code: "it",
        months: [
            "gennaio",
            "febbraio",
            "marzo",
            "aprile",
            "maggio",
            "giugno",
            "luglio",
            "agosto",
            "settembre",
            "ottobre",
            "novembre",
            "dicembre",
        ],
        short_months: &[],
        weekdays: &[],
        short_weekdays: &[],
    },
    Calendar {
        code: "pt",
        months: [
            "janeiro",
            "fevereiro",
            "março",
            "abril",
            "maio",
            "junho",
            "julho",
            "agosto",
            "setembro",
            "outubro",
            "novembro",
            "dezembro",
        ],
        short_months: &[],
        weekdays: &[],
        short_weekdays: &[],
    },
    Calendar {
        code: "ru",
        // As they stand behind a day.
        months: [
            "января",
            "февраля",
            "марта",
            "апреля",
            "мая",
            "июня",
            "июля",
            "августа",
            "сентября",
            "октября",
            "ноября",
            "декабря",
        ],
        short_months: &[],
        weekdays: &[],
        short_weekdays: &[],
    },
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn english_names_are_read_with_their_capital_alone() {
        for day in ["September", "Sept", "Sep", "May", "Monday", "Thurs", "Sun"] {
            assert!(is_english_day(day), "{day}");
        }
        for none in ["may", "SUN", "Septem", "Sundays", "Janet", "Marcus", "", "M"] {
            assert!(!is_english_day(none), "{none}");
        }
        assert!(!is_english_month("Friday") && !is_english_weekday("Fri"));
    }

    #[test]
    fn months_of_all_languages_are_known_in_lower_case() {
        for month in ["okt", "outubro", "maggio", "dezembro", "мая", "févr", "setiembre"]
        {
            assert!(is_month(month), "{month}");
        }
        assert!(is_whole_month("jänner") && !is_whole_month("okt") && !is_month("Mai"));
    }

    #[test]
    fn every_month_has_a_name_in_every_language() {
        let rows = CALENDARS.iter().flat_map(|calendar| calendar.months);
        assert!(
            rows.into_iter().all(|names| names.split(' ').all(|name| name.len() > 2))
        );
        assert!(
            CALENDARS.iter().all(|calendar| [0, 7].contains(&calendar.weekdays.len()))
        );
    }
}
