//! [`TagKey`]: the name of an element in eight bytes, so that most names that differ are told apart
//! without a look at them.

/// The name of an element in XML, in eight bytes: its ends, stirred with its length. Two names with
/// different keys are different; two with the same key need not be the same.
///
/// ```
/// use customs_model::dictionary::TagKey;
///
/// assert_eq!(TagKey::of(b"TypeCode"), TagKey::of(b"TypeCode"));
/// assert_ne!(TagKey::of(b"TypeCode"), TagKey::of(b"TypeName"));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct TagKey(u64);

/// Spreads the length over all of the key: an odd number, as a multiplier has to be.
const STIR: u64 = 0x9e37_79b9_7f4a_7c15;

impl TagKey {
    /// The key of a name, told in bytes.
    #[must_use]
    #[inline]
    pub const fn of(tag: &[u8]) -> Self {
        let ends = match (tag.first_chunk::<4>(), tag.last_chunk::<4>()) {
            (Some(head), Some(tail)) => {
                (u32::from_le_bytes(*head) as u64) | (u32::from_le_bytes(*tail) as u64) << 32
            }
            _ => short(tag),
        };
        Self(ends ^ (tag.len() as u64).wrapping_mul(STIR))
    }
}

/// The bytes of a name of less than four.
const fn short(bytes: &[u8]) -> u64 {
    let (mut all, mut at) = (0, 0);
    while at < bytes.len() {
        all = all << 8 | bytes[at] as u64;
        at += 1;
    }
    all
}

/// The keys of names, for [`Class::keys`](super::Class::keys).
#[must_use]
pub const fn keys<const N: usize>(tags: [&str; N]) -> [TagKey; N] {
    let mut keys = [TagKey(0); N];
    let mut at = 0;
    while at < N {
        keys[at] = TagKey::of(tags[at].as_bytes());
        at += 1;
    }
    keys
}
