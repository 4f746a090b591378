//! The elements of HTML, as far as they matter to reading.

/// Defines [`Tag`] and the name of each.
macro_rules! tags {
    ($($name:literal $tag:ident),* $(,)?) => {
        /// An element by its name; `Other` is any that makes no difference.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(super) enum Tag { Other, $($tag),* }

        impl Tag {
            /// How many there are.
            pub(super) const COUNT: usize = 1 + [$($name),*].len();

            /// Finds the element of a name, in either case.
            pub(super) fn of(name: &str) -> Tag {
                let mut buffer = [0; 10];
                let Some(lower) = buffer.get_mut(..name.len()) else { return Tag::Other };
                lower.copy_from_slice(name.as_bytes());
                lower.make_ascii_lowercase();
                match std::str::from_utf8(lower).unwrap_or("") {
                    $($name => Tag::$tag,)*
                    _ => Tag::Other,
                }
            }
        }
    };
}

tags! {
    "a" A, "abbr" Abbr, "address" Address, "area" Area, "article" Article, "aside" Aside,
    "audio" Audio, "b" B, "base" Base, "blockquote" Blockquote, "body" Body, "br" Br,
    "button" Button, "canvas" Canvas, "caption" Caption, "center" Center, "code" Code,
    "col" Col, "dd" Dd, "del" Del, "details" Details, "dialog" Dialog, "div" Div, "dl" Dl,
    "dt" Dt, "em" Em, "embed" Embed, "fieldset" Fieldset, "figcaption" Figcaption,
    "figure" Figure, "font" Font, "footer" Footer, "form" Form, "frame" Frame, "h1" H1,
    "h2" H2, "h3" H3, "h4" H4, "h5" H5, "h6" H6, "head" Head, "header" Header,
    "hgroup" Hgroup, "hr" Hr, "html" Html, "i" I, "iframe" Iframe, "img" Img,
    "input" Input, "label" Label, "legend" Legend, "li" Li, "link" Link, "main" Main,
    "map" Map, "menu" Menu, "meta" Meta, "nav" Nav, "noembed" Noembed,
    "noframes" Noframes, "noscript" Noscript, "object" Object, "ol" Ol, "option" Option,
    "p" P, "param" Param, "picture" Picture, "pre" Pre, "q" Q, "s" S, "script" Script,
    "search" Search, "section" Section, "select" Select, "small" Small,
    "source" Source, "span" Span, "strong" Strong, "style" Style, "summary" Summary,
    "sup" Sup, "svg" Svg, "table" Table, "tbody" Tbody, "td" Td, "template" Template,
    "textarea" Textarea, "tfoot" Tfoot, "th" Th, "thead" Thead, "time" Time,
    "title" Title, "tr" Tr, "track" Track, "u" U, "ul" Ul, "video" Video, "wbr" Wbr,
    "xmp" Xmp,
}

impl Tag {
    /// Returns true if the element has no end tag.
    pub(super) fn is_void(self) -> bool {
        use Tag::*;
        matches!(
            self,
            Area | Base
                | Br
                | Col
                | Embed
                | Frame
                | Hr
                | Img
                | Input
                | Link
                | Meta
                | Param
                | Source
                | Track
                | Wbr
        )
    }

    /// Returns true if there is no markup in the element.
    pub(super) fn is_raw(self) -> bool {
        use Tag::*;
        matches!(
            self,
            Script | Style | Textarea | Title | Xmp | Iframe | Noembed | Noframes
        )
    }

    /// Returns true if what is in the element is not shown as text of the page.
    pub(super) fn is_silent(self) -> bool {
        use Tag::*;
        matches!(
            self,
            Audio
                | Button
                | Canvas
                | Dialog
                | Head
                | Iframe
                | Input
                | Label
                | Legend
                | Map
                | Noembed
                | Noframes
                | Noscript
                | Object
                | Option
                | Script
                | Select
                | Style
                | Svg
                | Template
                | Textarea
                | Title
                | Video
        )
    }

    /// Returns true if the element is about the page or the site, not part of its body.
    pub(super) fn is_about(self) -> bool {
        matches!(self, Tag::Nav | Tag::Aside | Tag::Footer | Tag::Menu | Tag::Search)
    }

    /// Returns true if text inside is in one line with text outside.
    pub(super) fn is_inline(self) -> bool {
        use Tag::*;
        matches!(
            self,
            Other
                | A
                | Abbr
                | B
                | Code
                | Del
                | Em
                | Font
                | I
                | Img
                | Input
                | Picture
                | Q
                | S
                | Small
                | Span
                | Strong
                | Sup
                | Time
                | U
                | Wbr
                | Label
                | Script
                | Style
                | Noscript
                | Source
                | Svg
                | Template
                | Link
                | Meta
        )
    }

    /// Returns the level of a heading.
    pub(super) fn heading(self) -> std::option::Option<u8> {
        match self {
            Tag::H1 => Some(1),
            Tag::H2 => Some(2),
            Tag::H3 => Some(3),
            Tag::H4 => Some(4),
            Tag::H5 => Some(5),
            Tag::H6 => Some(6),
            _ => None,
        }
    }

    /// Returns the elements that end where this one begins, and those that keep them open.
    pub(super) fn ends(self) -> (&'static [Tag], &'static [Tag]) {
        use Tag::*;
        match self {
            Li => (&[Li], &[Ul, Ol, Menu]),
            Dt | Dd => (&[Dt, Dd], &[Dl]),
            Option => (&[Option], &[Select]),
            Td | Th => (&[Td, Th], &[Tr, Table]),
            Tr => (&[Tr], &[Table, Tbody, Thead, Tfoot]),
            Tbody | Thead | Tfoot => (&[Tbody, Thead, Tfoot], &[Table]),
            Body => (&[Head], &[Html]),
            A => (&[A], &[Td, Th, Li, Div, P, Article, Section]),
            _ if self.is_inline() || matches!(self, Br | Hr) => (&[], &[]),
            _ => (&[P], &[Td, Th, Table, Li, Div, Article, Section, Button, Body]),
        }
    }
}
