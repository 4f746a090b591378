//! PDF, made here object by object.

use std::io::Write;

use super::super::test_support::{article, articles, message, shown};
use crate::article::Span;

/// Makes a file of objects, numbered from 1; the first one is the root.
fn pdf(objects: &[&[u8]]) -> Vec<u8> {
    let mut file = b"%PDF-1.7\n".to_vec();
    for (at, object) in objects.iter().enumerate() {
        file.extend(format!("{} 0 obj\n", at + 1).bytes());
        file.extend(*object);
        file.extend(b"\nendobj\n");
    }
    file.extend(b"trailer <</Root 1 0 R /Info 2 0 R>>\nstartxref\n0\n%%EOF\n");
    file
}

fn stream(dict: &str, data: &[u8]) -> Vec<u8> {
    let start = format!("<<{dict} /Length {}>>\nstream\n", data.len());
    [start.as_bytes(), data, b"\nendstream"].concat()
}

fn deflated(data: &[u8]) -> Vec<u8> {
    let mut encoder =
        flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(data).unwrap();
    encoder.finish().unwrap()
}

const ROOT: &[u8] = b"<</Type /Catalog /Pages 3 0 R>>";
const ABOUT: &[u8] = b"<</Title (Microsoft Word - a.doc) /Author (Ann Otto) \
    /CreationDate (D:20260304070000+01'00')>>";
const PAGES: &[u8] = b"<</Type /Pages /Kids [4 0 R] /Count 1 \
    /Resources <</Font <</F 6 0 R>> /XObject <</X 7 0 R>>>>>>";
const PAGE: &[u8] = b"<</Type /Page /Parent 3 0 R /Contents 5 0 R>>";
const FONT: &[u8] =
    b"<</Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding /WinAnsiEncoding>>";

/// Makes a file of one page, with a font and one more object.
fn page(content: &[u8], font: &[u8], more: &[u8]) -> Vec<u8> {
    pdf(&[ROOT, ABOUT, PAGES, PAGE, &stream("", content), font, more])
}

fn text_of(content: &str) -> String {
    article("a", &page(content.as_bytes(), FONT, b"null")).text
}

#[test]
fn a_document_is_an_article() {
    let content = b"BT /F 20 Tf 50 700 Td (The mayor goes) Tj ET BT /F 10 Tf 50 650 Td 12 TL \
        (She said: \x93I am) Tj T* [(glad) -300 (to) -250 (le) 20 (ave.\x94 It was the decon-)] TJ \
        (struction \\(all\\) of it.) ' ET";
    let article = article("a.txt", &page(content, FONT, b"null"));
    assert_eq!(
        article.text,
        "The mayor goes\n\nShe said: “I am glad to leave.” It was the deconstruction (all) of it."
    );
    assert_eq!(article.title.as_deref(), Some("The mayor goes"));
    assert_eq!(article.source.as_deref(), Some("Ann Otto"));
    assert_eq!(article.published.unwrap().to_string(), "2026-03-04T07:00:00");
    assert_eq!(article.not_prose, [Span::new(0, 14)]);
}

#[test]
fn indents_gaps_and_short_lines_set_paragraphs_apart() {
    let line = |x: u32, y: u32, text: &str| format!("1 0 0 1 {x} {y} Tm ({text}) Tj\n");
    let lines = [
        line(50, 700, "The first paragraph has a line of this length."),
        line(50, 688, "It ends here."),
        line(50, 676, "The second one begins without any mark."),
        line(62, 664, "The third one is indented, as in a book."),
        line(50, 652, "It goes on below."),
        line(50, 620, "The fourth one stands apart."),
    ];
    let text = text_of(&format!("BT /F 10 Tf {} ET", lines.concat()));
    let starts: Vec<&str> = text.split("\n\n").map(|p| &p[..9]).collect();
    assert_eq!(starts, ["The first", "The secon", "The third", "The fourt"]);
}

#[test]
fn what_is_compressed_or_packed_is_read() {
    let content = b"BT /F 10 Tf 50 700 Td (Packed.) Tj ET";
    let inner = [ROOT, b" ", PAGES, b" ", PAGE, b" ", FONT].concat();
    let at = |object: &[u8]| {
        inner.windows(object.len()).position(|window| window == object).unwrap()
    };
    let table = format!("1 0 3 {} 4 {} 6 {} ", at(PAGES), at(PAGE), at(FONT));
    let data = deflated(&[table.as_bytes(), &inner].concat());
    let dict = format!("/Type /ObjStm /N 4 /First {} /Filter /FlateDecode", table.len());
    let null: &[u8] = b"null";
    let file = pdf(&[
        null,
        ABOUT,
        null,
        null,
        &stream("/Filter [/FlateDecode]", &deflated(content)),
        null,
        null,
        &stream(&dict, &data),
    ]);
    assert_eq!(shown("a", &file), ["Packed."]);
}

#[test]
fn a_font_says_what_its_codes_stand_for() {
    let font = b"<</Type /Font /Subtype /Type0 /Encoding /Identity-H /ToUnicode 7 0 R \
        /DescendantFonts [<</Type /Font /DW 500>>]>>";
    let cmap = stream(
        "",
        b"1 beginbfrange <0001> <001A> <0430> endbfrange \
        1 beginbfchar <0020> <FB01> endbfchar",
    );
    let content = b"BT /F 10 Tf 50 700 Td <00010002000300200021> Tj ET";
    let found: Vec<_> = articles("a", &page(content, font, &cmap)).collect();
    assert_eq!(found[0].as_ref().unwrap().text, "абвfi\u{FFFD}");
    let told = "a: a byte that is not known to the fonts of the PDF was replaced";
    assert_eq!(found[1].as_ref().unwrap_err().to_string(), told);
    let told = "a: a PDF whose fonts do not say which letters they show is not read";
    assert_eq!(message("a", &page(content, font, b"null")), told);
}

#[test]
fn names_of_letters_are_read() {
    let font = b"<</Type /Font /Subtype /Type1 /Encoding <</Differences [1 /eacute /f_i 66 /Euro]>>>>";
    let content = b"BT /F 10 Tf 50 700 Td (\x01\x02AB) Tj ET";
    assert_eq!(shown("a", &page(content, font, b"null")), ["éfiA€"]);
}

#[test]
fn running_heads_and_numbers_of_pages_are_left_out() {
    let content = |nth: usize| {
        format!(
            "BT /F 10 Tf 1 0 0 1 50 780 Tm (The Post, page {nth}) Tj 1 0 0 1 50 700 Tm \
             (Here is text of its own, {}, and it goes on) Tj 1 0 0 1 50 688 Tm (with this {}.) Tj \
             1 0 0 1 300 30 Tm ({nth}) Tj /Artifact BMC 1 0 0 1 0 10 Tm (Hidden) Tj EMC ET",
            "x".repeat(nth),
            "y".repeat(nth),
        )
    };
    let contents: Vec<Vec<u8>> =
        (1..=4).map(|nth| stream("", content(nth).as_bytes())).collect();
    let font = b"<</Font <</F 4 0 R>>>>";
    let page = |nth: usize| {
        format!("<</Type /Page /Contents {nth} 0 R /Resources 5 0 R>>").into_bytes()
    };
    let pages: Vec<Vec<u8>> = (6..10).map(page).collect();
    let tree = b"<</Kids [10 0 R 11 0 R 12 0 R 13 0 R]>>";
    let mut objects: Vec<&[u8]> = vec![ROOT, ABOUT, tree, FONT, font];
    objects.extend(contents.iter().map(Vec::as_slice));
    objects.extend(pages.iter().map(Vec::as_slice));
    let text = article("a", &pdf(&objects)).text;
    assert_eq!(text.split("\n\n").count(), 4, "{text}");
    assert!(
        text.starts_with("Here is text of its own, x, and it goes on with this y.\n\n")
    );
    assert!(!text.contains("Post") && !text.contains("Hidden"), "{text}");
}

#[test]
fn what_draws_itself_ends() {
    let form = stream(
        "/Type /XObject /Subtype /Form",
        b"BT /F 10 Tf 50 700 Td (Again.) Tj ET /X Do /X Do",
    );
    assert_eq!(shown("a", &page(b"/X Do /X Do", FONT, &form)), ["Again."]);
    let circle = b"<</Type /Pages /Kids [3 0 R 4 0 R]>>";
    let file = pdf(&[ROOT, ABOUT, circle, PAGE, b"5 0 R"]);
    assert_eq!(message("a", &file), "a: there is no text in it");
}

#[test]
fn what_is_broken_or_locked_is_told() {
    let file = page(b"BT /F 10 Tf 50 700 Td (Text.) Tj ET", FONT, b"null");
    let cut = file.len() - 60;
    let told = format!("a: byte {cut}: PDF ends too early: it has no table of contents");
    assert_eq!(message("a", &file[..cut]), told);
    let missing = pdf(&[ROOT, ABOUT, b"<</Kids [4 0 R 9 0 R]>>", PAGE]);
    assert_eq!(message("a", &missing), "a: PDF is broken: object 9, a page, is missing");
    let locked = String::from_utf8(file.clone()).unwrap();
    let locked = locked.replace("/Info 2 0 R", "/Encrypt 2 0 R");
    assert_eq!(message("a", locked.as_bytes()), "a: an encrypted PDF is not read");
    let image = pdf(&[ROOT, ABOUT, PAGES, PAGE, &stream("/Filter /DCTDecode", b"x")]);
    let told = message("a", &image);
    assert!(told.ends_with(": data in DCTDecode of a PDF is not read"), "{told}");
}

#[test]
fn data_that_expand_too_much_are_a_limit() {
    let bomb = deflated(&vec![b' '; 70 << 20]);
    let content = stream("/Filter /FlateDecode", &bomb);
    let told = message("a", &pdf(&[ROOT, ABOUT, PAGES, PAGE, &content]));
    assert!(told.contains("--max-ratio raises the limit"), "{told}");
}

#[test]
fn no_byte_of_a_broken_file_takes_the_reader_down() {
    let cmap = stream("", b"1 beginbfrange <0001> <001A> <0430> endbfrange");
    let font =
        b"<</Subtype /Type0 /ToUnicode 7 0 R /DescendantFonts [<</W [1 [5 6] 7 9 5]>>]>>";
    let content =
        b"q 1 0 0 1 0 0 cm BT /F 10 Tf 50 7 Td [<0001> -300 (ab)] TJ ET Q BI ID x EI";
    let file = page(content, font, &cmap);
    for at in 0..file.len() {
        for byte in [b'0', b'9', b'<', b'[', b'(', 0xFF] {
            let mut file = file.clone();
            file[at] = byte;
            articles("a", &file).for_each(drop);
        }
        articles("a", &file[..at]).for_each(drop);
    }
}

#[test]
fn a_word_divided_over_thousands_of_lines_is_put_together() {
    let part = |height: usize| format!("1 0 0 1 50 {height} Tm (a{height}b-) Tj ");
    let lines: String = (0..100_000).map(part).collect();
    let text = text_of(&format!("BT /F 10 Tf {lines}ET"));
    assert!(text.starts_with("a0ba1ba2b") && !text.contains([' ', '\n']));
    assert!(text.len() > 100_000, "{}", text.len());
}
