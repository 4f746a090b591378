//! Times of the day, however they are written: "9:40 p.m.", "9.40pm", "21:40".

use super::join::{over, rewrite};
use super::{Shape, Token, Traits, Vocabulary};

/// A time of the day, as far as it was read.
struct Clock {
    hour: u64,
    minute: u64,
    /// How many tokens it took.
    length: usize,
    /// A colon stands between hour and minute.
    colon: bool,
}

impl Vocabulary {
    /// Puts one token for each time of the day.
    pub(super) fn join_clocks(&mut self, tokens: &mut Vec<Token>) {
        rewrite(tokens, |tokens| {
            let number = |token: &Token| token.traits.any(Traits::NUMBER);
            if !number(tokens.first()?) {
                return None;
            }
            let follows = tokens.get(1)?;
            if !follows.traits.any(Traits::CLOCK.and(Traits::NUMBER)) {
                return None;
            }
            let clock = self.clock_at(tokens)?;
            let mut token = over(tokens, clock.length)?;
            token.id = self.intern(&format!("@{}:{:02}", clock.hour, clock.minute));
            token.traits = Traits::NUMBER;
            Some((token, clock.length))
        });
    }

    fn clock_at(&self, tokens: &[Token]) -> Option<Clock> {
        let mut clock = self.hour_and_minute(tokens)?;
        let mark = tokens.get(clock.length).filter(|token| {
            token.traits.any(Traits::CLOCK) && !token.shape.any(Shape::COMMA)
        });
        let Some(mark) = mark else { return clock.colon.then_some(clock) };
        clock.length += 1;
        match self.word(mark) {
            _ if clock.hour > 12 => {}
            "pm" => clock.hour = clock.hour % 12 + 12,
            "am" => clock.hour %= 12,
            _ => {}
        }
        Some(clock)
    }

    /// Reads "9", "9:40" or "9.40".
    fn hour_and_minute(&self, tokens: &[Token]) -> Option<Clock> {
        let first = tokens.first()?;
        let (hour, hundredths) = self.numbers.get(&first.id)?.clock_parts()?;
        if hour > 24 || hundredths > 59 {
            return None;
        }
        let clock = Clock { hour, minute: hundredths, length: 1, colon: false };
        let Some(second) = tokens.get(1).filter(|_| hundredths == 0) else {
            return Some(clock);
        };
        // Either "40" or "40pm".
        let beside = second.shape.any(Shape::COLON)
            && second.span.start() == first.span.end() + 1
            && matches!(second.span.len(), 2 | 4);
        match self.numbers.get(&second.id).and_then(|number| number.clock_parts()) {
            Some((minute @ 0..=59, 0)) if beside => {
                Some(Clock { minute, length: 2, colon: true, ..clock })
            }
            _ => Some(clock),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::article::Language;

    fn are_one(a: &str, b: &str, code: &str) -> bool {
        let mut vocabulary = Vocabulary::new();
        let language = Language::new(code).expect("a language");
        let mut ids = |text| {
            let read = vocabulary.read(text, language).tokens;
            read.iter().map(|token| token.id).collect::<Vec<_>>()
        };
        ids(a) == ids(b)
    }

    #[test]
    fn a_time_is_one_however_it_is_written() {
        for time in ["9.40pm", "9:40pm", "9.40 p.m.", "21:40", "9:40 PM"] {
            assert!(are_one("at 9:40 p.m. sharp", &format!("at {time} sharp"), "en"));
        }
        assert!(are_one("at 5pm", "at 5:00 p.m.", "en"));
        assert!(are_one("at 12.30am", "at 00:30", "en"));
        assert!(are_one("um 21.40 Uhr", "um 21:40 Uhr", "de"));
    }

    #[test]
    fn another_time_is_another() {
        assert!(!are_one("at 9:40 p.m.", "at 9:40 a.m.", "en"));
        assert!(!are_one("at 9:40 p.m.", "at 9:45 p.m.", "en"));
    }

    #[test]
    fn what_is_no_time_stays_what_it_is() {
        assert!(!are_one("a share of 9.40", "a share of 9:40", "en"));
        assert!(are_one("won 3:0", "won 3 0", "de"));
    }
}
