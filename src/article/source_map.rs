//! The way from an article's text back to its file.

use super::Span;

/// The way from bytes of an article's text back to bytes of its file.
///
/// For plain text and Markdown the result is a range of the file. Records (JSON) have no
/// such range, since escapes and quotes lie between: there the text maps to itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SourceMap {
    /// `(text byte, file byte)`, rising in both: from there on the two run side by side.
    anchors: Vec<(u32, u32)>,
    /// `(text byte, file byte)`, rising in both: what ends there in the text ends there in
    /// the file.
    ends: Vec<(u32, u32)>,
}

impl SourceMap {
    /// Makes the map of a text that lies in the file in one piece, `start` bytes in.
    pub fn shifted(start: usize) -> SourceMap {
        let mut map = SourceMap::default();
        map.push(0, start);
        map
    }

    /// Says that from byte `text` of the text on, the file is at byte `file`.
    ///
    /// # Panics
    /// When `text` is less than in the call before, or a byte is over [`Span::MAX`].
    pub fn push(&mut self, text: usize, file: usize) {
        assert!(text <= Span::MAX && file <= Span::MAX, "bytes {text}, {file} too far");
        #[expect(clippy::cast_possible_truncation, reason = "checked above")]
        let anchor = (text as u32, file as u32);
        match self.anchors.last_mut() {
            Some(last) if last.0 == anchor.0 => *last = anchor,
            Some(last) => {
                assert!(last.0 < anchor.0, "anchors must rise");
                self.anchors.push(anchor);
            }
            None => self.anchors.push(anchor),
        }
    }

    /// Says that text that ends before byte `text` ends in the file before byte `file`,
    /// which is not the byte after its last one: an entity ends with its semicolon.
    ///
    /// # Panics
    /// When a byte is over [`Span::MAX`].
    pub fn push_end(&mut self, text: usize, file: usize) {
        let end = Span::new(text, Span::MAX).start;
        self.ends.push((end, Span::new(file, Span::MAX).start));
    }

    /// Returns the smallest range of the file that holds all of `span`.
    pub fn file_span(&self, span: Span) -> Span {
        let start = self.file_byte(span.start());
        if span.is_empty() {
            return Span::new(start, start);
        }
        // The end follows the last byte inside, not the first one outside: markup that
        // comes after the span is not part of it.
        let end = match self.ends.binary_search_by_key(&span.end, |&(text, _)| text) {
            Ok(at) => self.ends[at].1 as usize,
            Err(_) => self.file_byte(span.end() - 1) + 1,
        };
        Span::new(start, end.max(start))
    }

    /// Returns the map of a text that this map leads from to another text, which `outer`
    /// leads from to the file.
    ///
    /// A map that says nothing stays as it is.
    pub fn through(&self, outer: &SourceMap) -> SourceMap {
        let mut map = SourceMap::default();
        if let ([(0, shift)], []) = (&outer.anchors[..], &outer.ends[..]) {
            return self.moved(*shift);
        }
        for (at, &(text, middle)) in self.anchors.iter().enumerate() {
            let next = self.anchors.get(at + 1).map_or(u32::MAX, |&(next, _)| next);
            let length = next - text;
            map.push(text as usize, outer.file_byte(middle as usize));
            let from = outer.anchors.partition_point(|&(inner, _)| inner <= middle);
            let within = outer.anchors[from..].iter();
            let within = within.take_while(|&&(inner, _)| inner - middle < length);
            for &(inner, file) in within {
                map.push((text + (inner - middle)) as usize, file as usize);
            }
            let from = outer.ends.partition_point(|&(inner, _)| inner <= middle);
            let within = outer.ends[from..].iter();
            let within = within.take_while(|&&(inner, _)| inner - middle <= length);
            map.ends.extend(within.map(|&(inner, file)| (text + (inner - middle), file)));
        }
        for &(text, middle) in &self.ends {
            let file = outer.file_span(Span { start: middle - 1, end: middle }).end;
            match map.ends.binary_search_by_key(&text, |&(text, _)| text) {
                Ok(at) => map.ends[at].1 = file,
                Err(at) => map.ends.insert(at, (text, file)),
            }
        }
        map
    }

    fn moved(&self, by: u32) -> SourceMap {
        let moved = |&(text, file): &(u32, u32)| (text, file.saturating_add(by));
        SourceMap {
            anchors: self.anchors.iter().map(moved).collect(),
            ends: self.ends.iter().map(moved).collect(),
        }
    }

    fn file_byte(&self, text: usize) -> usize {
        let after = self.anchors.partition_point(|&(at, _)| at as usize <= text);
        match after.checked_sub(1).map(|i| self.anchors[i]) {
            Some((at, file)) => file as usize + (text - at as usize),
            None => text,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_without_anchors_maps_to_itself() {
        assert_eq!(SourceMap::default().file_span(Span::new(3, 5)), Span::new(3, 5));
    }

    #[test]
    fn markup_inside_a_span_is_covered_and_markup_after_it_is_not() {
        // file: "a **b** c", text: "a b c"
        let mut map = SourceMap::shifted(0);
        map.push(2, 4);
        map.push(3, 7);
        assert_eq!(map.file_span(Span::new(0, 3)), Span::new(0, 5));
        assert_eq!(map.file_span(Span::new(0, 5)), Span::new(0, 9));
        assert_eq!(map.file_span(Span::new(2, 3)), Span::new(4, 5));
    }

    #[test]
    fn a_map_of_a_map_leads_all_the_way() {
        // file in UTF-16: "a &eacute; b", decoded: the same, text: "a é b"
        let mut decoding = SourceMap::default();
        for at in 0..12 {
            decoding.push(at, 2 + 2 * at);
            decoding.push_end(at + 1, 4 + 2 * at);
        }
        let mut map = SourceMap::shifted(0);
        map.push(2, 2);
        map.push(3, 9);
        map.push_end(4, 10);
        map.push(4, 10);
        let map = map.through(&decoding);
        assert_eq!(map.file_span(Span::new(0, 1)), Span::new(2, 4));
        assert_eq!(map.file_span(Span::new(2, 4)), Span::new(6, 22));
        assert_eq!(map.file_span(Span::new(0, 6)), Span::new(2, 26));
    }
}
