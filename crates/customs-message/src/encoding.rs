//! The encoding of a file, and its text in UTF-8, piece by piece.
//!
//! A byte order mark says it, or the XML declaration, or the zeros of UTF-16. What cannot be decoded
//! is an error with its position, never a replacement character.

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
    let Detected { encoding, mark } = detect(bytes)?;
    let bytes = &bytes[mark..];
    if encoding == UTF_8 {
        let text = utf_8(bytes)?.into();
        return Ok(Decoded { text, mark, is_recoded: false });
    }
    let mut text = String::new();
    Decoder::new(encoding).decode(bytes, true, &mut text)?;
    Ok(Decoded { text: text.into(), mark, is_recoded: true })
}

/// A text in UTF-8. What does not even begin like a message is none, in whatever bytes it is.
pub(crate) fn utf_8(bytes: &[u8]) -> Result<&str, ReadError> {
    if bytes.starts_with("\u{feff}".as_bytes()) {
        return Err(second_mark());
    }
    customs_xml::decode(bytes).map_err(|error| match begins_like_a_message(bytes) {
        true => error.into(),
        false => ReadError::Neither,
    })
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
        [0xef, 0xbb, 0xbf, ..] => return Ok(Detected { encoding: UTF_8, mark: 3 }),
        [0xff, 0xfe, ..] => return Ok(Detected { encoding: UTF_16LE, mark: 2 }),
        [0xfe, 0xff, ..] => return Ok(Detected { encoding: UTF_16BE, mark: 2 }),
        [b'<' | b'{' | b'[', 0, ..] => return Ok(Detected { encoding: UTF_16LE, mark: 0 }),
        [0, b'<' | b'{' | b'[', ..] => return Ok(Detected { encoding: UTF_16BE, mark: 0 }),
        _ => {}
    }
    let Some(label) = declared(bytes) else { return Ok(Detected { encoding: UTF_8, mark: 0 }) };
    match Encoding::for_label(label) {
        // What declares UTF-16 in single bytes is not in UTF-16.
        Some(encoding) if encoding != UTF_16LE && encoding != UTF_16BE => {
            Ok(Detected { encoding, mark: 0 })
        }
        _ => unknown(&String::from_utf8_lossy(label)),
    }
}

/// The encoding that an XML declaration states.
fn declared(bytes: &[u8]) -> Option<&[u8]> {
    let beginning = &bytes[..bytes.len().min(BEGINNING)];
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
    /// Where the next text begins, for the position of what cannot be decoded.
    origin: Origin,
}

impl Decoder {
    pub(crate) fn new(encoding: &'static Encoding) -> Self {
        let inner = encoding.new_decoder_without_bom_handling();
        Self { inner, name: encoding.name(), origin: Origin::default() }
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
        self.origin = self.origin.after(&text[before..]);
        Ok(())
    }
}
