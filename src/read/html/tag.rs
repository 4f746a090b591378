//! The elements of HTML, as far as they matter to reading.

/// Defines [`Tag`] and the name of each.
macro_rules! tags {
    ($($name:literal $tag:ident),* $(,)?) => {
        /// An element by its name; `Other` is any that makes no difference.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(super) enum Tag { Other, $($tag),* }

        impl Tag {
            /// How many there are.
            pub(super) const COUNT: usize = 1 + [$(Tag::$tag),*].len();

            /// Finds the element of a name, in either case.
            pub(super) fn of(name: &str) -> Tag {
                let mut buffer = [0; 10];
                let Some(lower) = buffer.get_mut(..name.len()) else { return Tag::Other };
                lower.copy_from_slice(name.as_bytes());
                lower.make_ascii_lowercase();
                match &*lower {
                    $($name => Tag::$tag,)*
                    _ => Tag::Other,
                }
            }
        }
    };
}

tags! {
    b"a" A, b"abbr" Abbr, b"address" Address, b"area" Area, b"article" Article,
    b"aside" Aside, b"audio" Audio, b"b" B, b"base" Base, b"blockquote" Blockquote,
    b"body" Body, b"br" Br, b"button" Button, b"canvas" Canvas, b"caption" Caption,
    b"center" Center, b"code" Code, b"col" Col, b"dd" Dd, b"del" Del,
    b"details" Details, b"dialog" Dialog, b"div" Div, b"dl" Dl, b"dt" Dt, b"em" Em,
    b"embed" Embed, b"fieldset" Fieldset, b"figcaption" Figcaption, b"figure" Figure,
    b"font" Font, b"footer" Footer, b"form" Form, b"frame" Frame, b"h1" H1, b"h2" H2,
    b"h3" H3, b"h4" H4, b"h5" H5, b"h6" H6, b"head" Head, b"header" Header,
    b"hgroup" Hgroup, b"hr" Hr, b"html" Html, b"i" I, b"iframe" Iframe, b"img" Img,
    b"input" Input, b"label" Label, b"legend" Legend, b"li" Li, b"link" Link,
    b"main" Main, b"map" Map, b"menu" Menu, b"meta" Meta, b"nav" Nav,
    b"noembed" Noembed, b"noframes" Noframes, b"noscript" Noscript, b"object" Object,
    b"ol" Ol, b"option" Option, b"p" P, b"param" Param, b"picture" Picture, b"pre" Pre,
    b"q" Q, b"s" S, b"script" Script, b"search" Search, b"section" Section,
    b"select" Select, b"small" Small, b"source" Source, b"span" Span, b"strong" Strong,
    b"style" Style, b"summary" Summary, b"sup" Sup, b"svg" Svg, b"table" Table,
    b"tbody" Tbody, b"td" Td, b"template" Template, b"textarea" Textarea,
    b"tfoot" Tfoot, b"th" Th, b"thead" Thead, b"time" Time, b"title" Title, b"tr" Tr,
    b"track" Track, b"u" U, b"ul" Ul, b"video" Video, b"wbr" Wbr, b"xmp" Xmp,
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
