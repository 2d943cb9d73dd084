//! The encoding of a file, and its text in UTF-8, piece by piece.
//!
//! A byte order mark says it, or the zeros of UTF-16, or the XML declaration, which must not contradict
//! them. What cannot be decoded is an error with its position, never a replacement character.

use std::borrow::Cow;

use customs_model::finding::{Lines, Origin};
use encoding_rs::{Decoder as Inner, DecoderResult, Encoding, UTF_8, UTF_16BE, UTF_16LE};

use crate::error::ReadError;

/// How much of a file is looked at for the encoding that it declares.
pub(crate) const BEGINNING: usize = 1024;

/// How a file is encoded.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Detected {
    pub(crate) encoding: &'static Encoding,
    /// The bytes of the byte order mark.
    pub(crate) mark: usize,
    /// Whether it is declared to be in ASCII, of which UTF-8 has every character.
    pub(crate) is_ascii: bool,
}

impl Detected {
    const fn new(encoding: &'static Encoding, mark: usize) -> Self {
        Self { encoding, mark, is_ascii: false }
    }
}

/// A file as text.
#[derive(Debug, Clone)]
pub struct Decoded<'a> {
    /// The text, without a byte order mark.
    pub text: Cow<'a, str>,
    /// The bytes of the byte order mark.
    pub mark: usize,
    /// Whether the file is in another encoding than UTF-8, so that bytes of the text are none of it.
    pub is_recoded: bool,
}

/// The text of a whole file, in whatever encoding it is: its byte order mark tells, or its XML
/// declaration, else it is UTF-8.
///
/// ```
/// let decoded = customs_message::decode(b"\xff\xfe<\0a\0/\0>\0")?;
/// assert_eq!(decoded.text, "<a/>");
/// # Ok::<(), customs_message::ReadError>(())
/// ```
///
/// # Errors
/// If it is no text in that encoding, or the encoding is not known.
pub fn decode(bytes: &[u8]) -> Result<Decoded<'_>, ReadError> {
    let detected @ Detected { encoding, mark, .. } = detect(bytes)?;
    if encoding == UTF_8 {
        let text = utf_8(bytes, detected)?.into();
        return Ok(Decoded { text, mark, is_recoded: false });
    }
    let mut text = String::new();
    Decoder::new(detected).decode(&bytes[mark..], true, &mut text)?;
    Ok(Decoded { text: text.into(), mark, is_recoded: true })
}

/// The text of a file in UTF-8. What does not even begin like a message is none, in whatever bytes it is.
pub(crate) fn utf_8(bytes: &[u8], detected: Detected) -> Result<&str, ReadError> {
    let bytes = &bytes[detected.mark..];
    if bytes.starts_with("\u{feff}".as_bytes()) {
        return Err(second_mark());
    }
    let text = customs_xml::decode(bytes).map_err(|error| match begins_like_a_message(bytes) {
        true => error.into(),
        false => ReadError::Neither,
    })?;
    if detected.is_ascii {
        only_ascii(text, Origin::default())?;
    }
    Ok(text)
}

/// Looks for a character in a piece of a text in ASCII that is none of it.
fn only_ascii(text: &str, origin: Origin) -> Result<(), ReadError> {
    let Some(at) = text.find(|character: char| !character.is_ascii()) else { return Ok(()) };
    Err(ReadError::NotEncoded { encoding: ASCII, place: Lines::from(text, origin).place(at..at) })
}

/// What is wrong with a file that begins with its byte order mark twice.
pub(crate) fn second_mark() -> ReadError {
    ReadError::Before("a second byte order mark is at its beginning".to_owned())
}

fn begins_like_a_message(bytes: &[u8]) -> bool {
    matches!(bytes.trim_ascii_start().first(), None | Some(b'<' | b'{' | b'['))
}

/// The encoding of a file, by its first bytes.
///
/// # Errors
/// If it is one that cannot be read.
pub(crate) fn detect(bytes: &[u8]) -> Result<Detected, ReadError> {
    let unknown = |name: &str| Err(ReadError::Encoding { encoding: name.to_owned() });
    match bytes {
        [0xff, 0xfe, 0, 0, ..]
        | [0, 0, 0xfe, 0xff, ..]
        | [b'<', 0, 0, 0, ..]
        | [0, 0, 0, b'<', ..] => return unknown("UTF-32"),
        [0x4c, 0x6f, 0xa7, 0x94, ..] => return unknown("EBCDIC"),
        _ => {}
    }
    let beginning = &bytes[..bytes.len().min(BEGINNING)];
    if let Some(detected) = shown(beginning) {
        return match contradicted(beginning, detected) {
            Some(declared) => Err(ReadError::Declared { declared, is: detected.encoding.name() }),
            None => Ok(detected),
        };
    }
    let Some(label) = declared(beginning) else { return Ok(Detected::new(UTF_8, 0)) };
    if is_ascii(label) {
        return Ok(Detected { is_ascii: true, ..Detected::new(UTF_8, 0) });
    }
    match Encoding::for_label(label) {
        // What declares UTF-16 in single bytes is not in UTF-16.
        Some(encoding) if encoding == UTF_16LE || encoding == UTF_16BE => {
            let declared = String::from_utf8_lossy(label).into_owned();
            Err(ReadError::Declared { declared, is: UTF_8.name() })
        }
        Some(encoding) => Ok(Detected::new(encoding, 0)),
        None => unknown(&String::from_utf8_lossy(label)),
    }
}

/// The encoding that the byte order mark or the zeros of UTF-16 show.
const fn shown(beginning: &[u8]) -> Option<Detected> {
    match beginning {
        [0xef, 0xbb, 0xbf, ..] => Some(Detected::new(UTF_8, 3)),
        [0xff, 0xfe, ..] => Some(Detected::new(UTF_16LE, 2)),
        [0xfe, 0xff, ..] => Some(Detected::new(UTF_16BE, 2)),
        [b'<' | b'{' | b'[', 0, ..] => Some(Detected::new(UTF_16LE, 0)),
        [0, b'<' | b'{' | b'[', ..] => Some(Detected::new(UTF_16BE, 0)),
        _ => None,
    }
}

/// The encoding that is declared, if it is another than the one that was shown.
fn contradicted(beginning: &[u8], shown: Detected) -> Option<String> {
    let (text, _) = shown.encoding.decode_without_bom_handling(&beginning[shown.mark..]);
    let label = declared(text.as_bytes())?;
    let is_shown = match Encoding::for_label(label) {
        // Either order of the bytes is UTF-16.
        Some(encoding) if encoding == UTF_16LE && label.eq_ignore_ascii_case(b"UTF-16") => {
            shown.encoding != UTF_8
        }
        Some(encoding) => encoding == shown.encoding,
        None => false,
    };
    (!is_shown).then(|| String::from_utf8_lossy(label).into_owned())
}

/// The name of ASCII.
const ASCII: &str = "US-ASCII";

/// Whether a label is one of ASCII, for which the WHATWG reads windows-1252.
fn is_ascii(label: &[u8]) -> bool {
    [ASCII, "ASCII", "ANSI_X3.4-1968"].iter().any(|it| label.eq_ignore_ascii_case(it.as_bytes()))
}

/// The encoding that an XML declaration states.
fn declared(beginning: &[u8]) -> Option<&[u8]> {
    let declaration = beginning.strip_prefix(b"<?xml")?;
    let end = declaration.windows(2).position(|pair| pair == b"?>")?;
    let declaration = &declaration[..end];
    let key = b"encoding";
    let at = declaration.windows(key.len()).position(|word| word == key)? + key.len();
    let value = declaration[at..].trim_ascii_start().strip_prefix(b"=")?.trim_ascii_start();
    let quote = value.first().filter(|quote| matches!(quote, b'"' | b'\''))?;
    let value = &value[1..];
    Some(&value[..value.iter().position(|byte| byte == quote)?])
}

/// Turns bytes into text.
pub(crate) struct Decoder {
    inner: Inner,
    name: &'static str,
    is_ascii: bool,
    /// Where the next text begins, for the position of what cannot be decoded.
    origin: Origin,
}

impl Decoder {
    pub(crate) fn new(detected: Detected) -> Self {
        let Detected { encoding, is_ascii, .. } = detected;
        let inner = encoding.new_decoder_without_bom_handling();
        Self { inner, name: encoding.name(), is_ascii, origin: Origin::default() }
    }

    /// Appends the text of some bytes; `is_last` if no more follow.
    ///
    /// # Errors
    /// If they are no text in this encoding.
    pub(crate) fn decode(
        &mut self,
        mut bytes: &[u8],
        is_last: bool,
        text: &mut String,
    ) -> Result<(), ReadError> {
        let before = text.len();
        loop {
            let need = self.inner.max_utf8_buffer_length_without_replacement(bytes.len());
            text.reserve(need.unwrap_or(bytes.len()));
            let (result, read) =
                self.inner.decode_to_string_without_replacement(bytes, text, is_last);
            bytes = &bytes[read..];
            match result {
                DecoderResult::InputEmpty => break,
                DecoderResult::OutputFull => {}
                DecoderResult::Malformed(..) => {
                    let origin = self.origin.after(&text[before..]);
                    let place = Lines::from("", origin).place(0..0);
                    return Err(match (self.name == UTF_8.name(), self.origin.bytes) {
                        (true, 0) if !begins_like_a_message(text.as_bytes()) => ReadError::Neither,
                        (true, _) => customs_xml::ReadError::NotUtf8 { place }.into(),
                        _ => ReadError::NotEncoded { encoding: self.name, place },
                    });
                }
            }
        }
        if self.is_ascii {
            only_ascii(&text[before..], self.origin)?;
        }
        self.origin = self.origin.after(&text[before..]);
        Ok(())
    }
}
