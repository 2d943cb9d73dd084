//! [`TagKey`]: the name of an element as numbers, so that names are told apart without a look at them, and most are
//! known by a look at sixteen bytes.

/// The name of an element in XML as numbers: its first eight bytes, its last eight, and its length. Two names with
/// different keys are different; two with the same key are the same if they have at most 16 bytes.
///
/// ```
/// use customs_model::dictionary::TagKey;
///
/// assert_eq!(TagKey::of(b"TypeCode"), TagKey::of(b"TypeCode"));
/// assert_ne!(TagKey::of(b"TypeCode"), TagKey::of(b"TypeName"));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct TagKey {
    head: u64,
    /// The bits of the head that count, where the name is shorter than eight bytes.
    mask: u64,
    /// Nothing where the head is all of the name.
    tail: u64,
    length: usize,
}

/// How many bytes of a name are in its head, and in its tail.
const WORD: usize = 8;

impl TagKey {
    /// The key of a name, told in bytes.
    #[must_use]
    #[inline]
    pub const fn of(tag: &[u8]) -> Self {
        let length = tag.len();
        match (tag.first_chunk(), tag.last_chunk()) {
            (Some(head), Some(tail)) => {
                let (head, tail) = (u64::from_le_bytes(*head), u64::from_le_bytes(*tail));
                Self { head, mask: u64::MAX, tail: if length > WORD { tail } else { 0 }, length }
            }
            _ => Self { head: short(tag), mask: (1 << (length * 8)) - 1, tail: 0, length },
        }
    }

    /// Whether a text may begin with the name, of which [`first`] is told.
    #[inline]
    pub(super) const fn may_be_in_front_of(&self, first: u64) -> bool {
        (first ^ self.head) & self.mask == 0
    }

    /// The byte behind the name in a text that begins with it, which is told too and [may](Self::may_be_in_front_of) be in
    /// front of the text. At the end of a text there may be none.
    #[inline]
    pub(super) fn end_in_front_of(&self, tag: &str, text: &[u8]) -> Option<u8> {
        let (front, [end, ..]) = text.split_at_checked(self.length)? else { return None };
        let has_tail = || front.last_chunk().is_some_and(|it| u64::from_le_bytes(*it) == self.tail);
        if self.length > WORD && !has_tail() || !self.is_all() && front != tag.as_bytes() {
            return None;
        }
        Some(*end)
    }

    /// Whether the key alone tells that two names are the same.
    #[inline]
    pub(super) const fn is_all(&self) -> bool {
        self.length <= 2 * WORD
    }
}

/// The first eight bytes of a text as a number, if there are so many.
#[inline]
pub(super) fn first(text: &[u8]) -> Option<u64> {
    text.first_chunk().map(|head| u64::from_le_bytes(*head))
}

/// The bytes of a name of less than eight, as they are where more follows them.
const fn short(bytes: &[u8]) -> u64 {
    let (mut all, mut at) = (0, bytes.len());
    while at > 0 {
        at -= 1;
        all = all << 8 | bytes[at] as u64;
    }
    all
}

/// The keys of names, for [`Class::keys`](super::Class::keys).
#[must_use]
pub const fn keys<const N: usize>(tags: [&str; N]) -> [TagKey; N] {
    let mut keys = [TagKey::of(b""); N];
    let mut at = 0;
    while at < N {
        keys[at] = TagKey::of(tags[at].as_bytes());
        at += 1;
    }
    keys
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_in_front_of(name: &str, text: &[u8]) -> bool {
        let key = TagKey::of(name.as_bytes());
        let is_end = |end| matches!(end, b'>' | b'/' | b' ' | b'\n');
        key.may_be_in_front_of(first(text).unwrap())
            && key.end_in_front_of(name, text).is_some_and(is_end)
    }

    #[test]
    fn a_name_is_in_front_of_a_text_where_it_is_the_whole_name() {
        let names =
            ["ID", "TypeCode", "LanguageID", "PreviousDocument", "GovernmentAgencyGoodsItem"];
        for name in names {
            for other in names {
                for end in [">", "/>", " a='b'>", "\n>", "x>", ":a>", "\u{e9}>"] {
                    let text = format!("{other}{end}        ");
                    let found = is_in_front_of(name, text.as_bytes());
                    let is_end = end.starts_with(['>', '/', ' ', '\n']);
                    assert_eq!(found, name == other && is_end, "{name} in front of {text}");
                }
            }
        }
    }

    #[test]
    fn one_letter_more_or_less_or_other_is_another_name() {
        let name = "GovernmentAgencyGoodsItem";
        let key = TagKey::of(name.as_bytes());
        for at in 0..name.len() {
            let mut text = format!("{name}>").into_bytes();
            text[at] ^= 1;
            assert!(!is_in_front_of(name, &text), "letter {at}");
            assert_ne!(TagKey::of(&name.as_bytes()[..at]), key);
        }
    }
}
