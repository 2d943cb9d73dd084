//! [`Scanner`]: goes through a text that is XML in the form nearly every message has.
//!
//! It is ours because reading these messages is what the project exists for: it knows which name should
//! come next, compares tags in place, and makes nothing of what nobody asks for. What it does not know
//! well (instructions, CDATA, names beyond ASCII, blanks around `=`) is an [`Unusual`], never an error:
//! the thorough way reads the document then. So it may refuse anything, and must not accept what the
//! thorough way refuses.
//!
//! Some of its steps are inlined by command, since each is called in one place, a dozen times a line, and
//! a call costs as much as they do.

use std::borrow::Cow;

use customs_model::Class;
use memchr::{memchr, memmem};

use crate::characters::{self, ByteKind, Characters, IN_NAME, KINDS, is_blank};
use crate::eight::{are_same, find, letters, plain};

/// Something that is left to the thorough way.
#[derive(Debug)]
pub(crate) struct Unusual;

type Result<T> = std::result::Result<T, Unusual>;

/// What comes next between elements.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Tag {
    /// A start tag, whose name comes next.
    Start,
    /// An end tag, whose name comes next.
    End,
    /// Nothing: the text ends.
    Nothing,
}

/// Where the name of an element is written in its start tag.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Name<'t> {
    start: usize,
    length: usize,
    /// Its prefix; empty where it has none.
    pub(crate) prefix: &'t str,
}

/// What comes next inside a start tag.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Inside<'t> {
    /// An attribute.
    Attribute {
        /// Its name, with its prefix.
        name: &'t str,
        /// Its value, in which nothing is to be replaced.
        value: &'t str,
    },
    /// The end of the tag.
    End {
        /// Whether it is the end of the element too.
        is_empty: bool,
    },
}

/// The text of a value.
#[derive(Debug)]
pub(crate) struct Content<'t> {
    pub(crate) text: Cow<'t, str>,
    /// Whether there are blanks in it.
    pub(crate) has_blanks: bool,
}

/// Where in a text the reading is.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Scanner<'t> {
    text: &'t str,
    at: usize,
}

impl<'t> Scanner<'t> {
    pub(crate) const fn new(text: &'t str) -> Self {
        Self { text, at: 0 }
    }

    /// How far it is.
    pub(crate) const fn at(&self) -> usize {
        self.at
    }

    /// The content that begins there, if it has neither references nor comments in it.
    pub(crate) fn unbroken_content(&self, start: usize) -> Option<&'t str> {
        let rest = &self.text[start..];
        let content = &rest[..rest.find(['<', '&'])?];
        rest[content.len()..].starts_with("</").then_some(content)
    }

    #[inline]
    fn byte(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    /// Goes past blanks.
    #[inline]
    fn blanks(&mut self) {
        let rest = self.text.as_bytes().get(self.at..).unwrap_or_default();
        self.at += rest.iter().position(|byte| !is_blank(*byte)).unwrap_or(rest.len());
    }

    /// The XML declaration, if the text begins with one.
    pub(crate) fn declaration(&mut self) -> Result<Option<&'t str>> {
        if !self.text.starts_with("<?") {
            return Ok(None);
        }
        let end = memmem::find(self.text.as_bytes(), b"?>").ok_or(Unusual)? + 2;
        self.at = end;
        Ok(Some(&self.text[..end]))
    }

    /// Goes past blanks and comments into the next tag.
    #[inline(always)]
    pub(crate) fn tag(&mut self) -> Result<Tag> {
        loop {
            match self.byte() {
                Some(b'<') => self.at += 1,
                Some(byte) if is_blank(byte) => {
                    self.blanks();
                    continue;
                }
                Some(_) => return Err(Unusual),
                None => return Ok(Tag::Nothing),
            }
            match self.byte() {
                Some(b'/') => {
                    self.at += 1;
                    return Ok(Tag::End);
                }
                Some(b'!') => self.comment()?,
                Some(_) => return Ok(Tag::Start),
                None => return Err(Unusual),
            }
        }
    }

    /// Goes past a comment, told to be behind its first bracket.
    fn comment(&mut self) -> Result<()> {
        let rest = self.text[self.at..].strip_prefix("!--").ok_or(Unusual)?;
        let end = two_hyphens(rest.as_bytes()).ok_or(Unusual)?;
        if rest.as_bytes().get(end + 2) != Some(&b'>') || !characters::are_allowed(&rest[..end]) {
            return Err(Unusual);
        }
        self.at += end + "!---->".len();
        Ok(())
    }

    /// The name of a start tag, and what is behind its prefix, in bytes: that it is text is seen where it is the same as a
    /// name that is known.
    pub(crate) fn name(&mut self) -> Result<(Name<'t>, &'t [u8])> {
        let bytes = self.text.as_bytes();
        let start = self.at;
        let (mut end, mut prefix) = (name_end(bytes, start), "");
        let mut local = start;
        if bytes.get(end) == Some(&b':') {
            prefix = self.text.get(start..end).filter(|it| !it.is_empty()).ok_or(Unusual)?;
            local = end + 1;
            end = name_end(bytes, local);
        }
        self.at = end;
        // Whether it begins with a letter is seen when it is found among the names of a class.
        let name = Name { start, length: end - start, prefix };
        Ok((name, bytes.get(local..end).ok_or(Unusual)?))
    }

    /// The name of a start tag that is one of a class, from an element on, and which it is. Most have the prefix of the
    /// one before, and are seen in place.
    #[inline(always)]
    pub(crate) fn element(
        &mut self,
        class: &Class,
        from: usize,
        prefix: &'t str,
    ) -> Result<(usize, Name<'t>)> {
        let start = self.at;
        if let Some(local) = self.behind(prefix)
            && let Some((index, length)) =
                class.tag_in_front_of(from, self.text.as_bytes().get(local..).unwrap_or_default())
        {
            self.at = local + length;
            return Ok((index, Name { start, length: self.at - start, prefix }));
        }
        let (name, local) = self.name()?;
        Ok((class.index_of_tag(from, local).ok_or(Unusual)?, name))
    }

    /// Where what is behind a prefix begins, if it is there.
    #[inline(always)]
    fn behind(&self, prefix: &str) -> Option<usize> {
        if prefix.is_empty() {
            return Some(self.at);
        }
        let rest = self.text.as_bytes().get(self.at..)?.strip_prefix(prefix.as_bytes())?;
        (rest.first() == Some(&b':')).then_some(self.at + prefix.len() + 1)
    }

    /// What comes next inside a start tag, behind its name or an attribute.
    #[inline(always)]
    pub(crate) fn inside(&mut self) -> Result<Inside<'t>> {
        if self.byte() == Some(b'>') {
            self.at += 1;
            return Ok(Inside::End { is_empty: false });
        }
        self.inside_unless_at_end()
    }

    fn inside_unless_at_end(&mut self) -> Result<Inside<'t>> {
        if self.byte().is_some_and(is_blank) {
            self.blanks();
            match self.byte() {
                Some(b'>') => {
                    self.at += 1;
                    return Ok(Inside::End { is_empty: false });
                }
                Some(b'/') => {}
                _ => return self.attribute(),
            }
        }
        if self.text.as_bytes().get(self.at..self.at + 2) != Some(b"/>") {
            return Err(Unusual);
        }
        self.at += 2;
        Ok(Inside::End { is_empty: true })
    }

    fn attribute(&mut self) -> Result<Inside<'t>> {
        let start = self.at;
        self.name()?;
        let name = &self.text[start..self.at];
        if !name.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_') {
            return Err(Unusual);
        }
        let rest = &self.text.as_bytes()[self.at..];
        let (Some(b'='), Some(quote @ (b'"' | b'\''))) = (rest.first(), rest.get(1)) else {
            return Err(Unusual);
        };
        let value = self.at + 2;
        let length = memchr(*quote, &rest[2..]).ok_or(Unusual)?;
        let value = &self.text[value..value + length];
        // Blanks other than the space are replaced, which is left to the other way.
        let is_plain = |byte: u8| KINDS[usize::from(byte)] == ByteKind::Plain || byte == b' ';
        if !value.bytes().all(is_plain) {
            return Err(Unusual);
        }
        self.at += length + 3;
        Ok(Inside::Attribute { name, value })
    }

    /// The text of a value, and into the tag by which it ends.
    #[inline(always)]
    pub(crate) fn content(&mut self) -> Result<Content<'t>> {
        let bytes = self.text.as_bytes();
        let (mut at, mut has_blanks) = (self.at, false);
        loop {
            if let Some(eight) = bytes.get(at..).and_then(<[u8]>::first_chunk) {
                at += plain(*eight);
            }
            match bytes.get(at).map(|byte| KINDS[usize::from(*byte)]) {
                Some(ByteKind::Plain) => {}
                Some(ByteKind::Blank) => has_blanks = true,
                Some(ByteKind::Stop) | None => break,
            }
            at += 1;
        }
        if bytes.get(at..at + 2) != Some(b"</") {
            return self.unusual_content();
        }
        let text = Cow::Borrowed(&self.text[self.at..at]);
        self.at = at + 2;
        Ok(Content { text, has_blanks })
    }

    /// The same with references, carriage returns and comments in it.
    #[cold]
    fn unusual_content(&mut self) -> Result<Content<'t>> {
        let mut text = String::new();
        loop {
            let rest = &self.text[self.at..];
            let part = &rest[..rest.find(['<', '&']).ok_or(Unusual)?];
            match characters::look_at(part) {
                Characters::Plain => text.push_str(part),
                Characters::CarriageReturns => text.push_str(&characters::with_line_feeds(part)),
                Characters::Forbidden => return Err(Unusual),
            }
            self.at += part.len() + 1;
            let rest = &rest[part.len()..];
            if rest.starts_with('&') {
                let end = memchr(b';', rest.as_bytes()).ok_or(Unusual)?;
                text.push(characters::referred(&rest[1..end]).ok_or(Unusual)?);
                self.at += end;
            } else if rest.starts_with("<!") {
                self.comment()?;
            } else {
                if !rest.starts_with("</") {
                    return Err(Unusual);
                }
                self.at += 1;
                return Ok(Content { text: text.into(), has_blanks: true });
            }
        }
    }

    /// The end tag of this element, behind its `</`.
    #[inline(always)]
    pub(crate) fn end(&mut self, name: Name<'_>) -> Result<()> {
        let bytes = self.text.as_bytes();
        let end = self.at + name.length;
        match (bytes.get(name.start..name.start + name.length), bytes.get(self.at..end)) {
            (Some(one), Some(other)) if are_same(one, other) => self.at = end,
            _ => return Err(Unusual),
        }
        if self.byte() != Some(b'>') {
            self.blanks();
            if self.byte() != Some(b'>') {
                return Err(Unusual);
            }
        }
        self.at += 1;
        Ok(())
    }
}

/// Where two hyphens are first.
fn two_hyphens(bytes: &[u8]) -> Option<usize> {
    let mut at = 0;
    loop {
        at = find(b'-', bytes, at)?;
        if bytes.get(at + 1) == Some(&b'-') {
            return Some(at);
        }
        at += 1;
    }
}

/// Where a name ends that begins there. Names are mostly letters, of which eight are told at once.
#[inline]
pub(crate) fn name_end(bytes: &[u8], start: usize) -> usize {
    let mut at = start;
    loop {
        let eight = bytes.get(at..).and_then(<[u8]>::first_chunk);
        let Some(eight) = eight else { return rest_of_name(bytes, at) };
        match letters(*eight) {
            8 => at += 8,
            letters => {
                at += letters;
                // Digits and punctuation go on, everything else ends the name.
                if !bytes.get(at).is_some_and(|byte| IN_NAME[usize::from(*byte)]) {
                    return at;
                }
                at += 1;
            }
        }
    }
}

fn rest_of_name(bytes: &[u8], start: usize) -> usize {
    let rest = bytes.get(start..).unwrap_or_default();
    let ends = |byte: &u8| !IN_NAME[usize::from(*byte)];
    start + rest.iter().position(ends).unwrap_or(rest.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_colon_without_a_prefix_is_left_to_the_thorough_way() {
        assert!(Scanner::new(":TypeCode>").name().is_err());
        assert!(Scanner::new("dec:TypeCode>").name().is_ok());
    }

    #[test]
    fn a_name_ends_where_it_ends_byte_by_byte() {
        let texts = [
            "a>",
            "TypeCode>",
            "GovernmentAgencyGoodsItem/>",
            "a1-b.c_d e",
            "ABCDEFGH",
            "",
            ":",
            "A:b",
        ];
        for text in texts {
            for pad in 0..9 {
                let padded = format!("{}{text}{}", " ".repeat(pad), " ".repeat(9 - pad));
                let bytes = padded.as_bytes();
                assert_eq!(name_end(bytes, pad), rest_of_name(bytes, pad), "{padded:?}");
            }
        }
    }
}
