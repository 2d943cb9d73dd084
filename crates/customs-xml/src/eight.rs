//! Eight bytes looked at at once, as a number: which of them is the first of a kind. Names and values are mostly
//! shorter than what `memchr` is called for.

use memchr::memchr;

/// One in each of eight bytes.
const ONES: u64 = u64::MAX / 255;
/// The high bit of each of eight bytes.
const HIGHS: u64 = ONES << 7;

/// How many of eight bytes, from the first one on, are letters, or one of the few characters of ASCII
/// between and behind them, with which no name is found in a class.
#[inline]
pub(crate) const fn letters(eight: [u8; 8]) -> usize {
    let bytes = u64::from_le_bytes(eight);
    // The high bit of a byte is set where it is less than `A`, or no ASCII. What is taken from the byte
    // above by that is of no matter: only the first one counts.
    let others = (bytes.wrapping_sub(ONES * b'A' as u64) | bytes) & HIGHS;
    others.trailing_zeros() as usize / 8
}

/// How many of eight bytes, from the first one on, are characters of ASCII that are neither blank nor
/// control nor a bracket nor `&`.
#[inline]
pub(crate) const fn plain(eight: [u8; 8]) -> usize {
    let bytes = u64::from_le_bytes(eight);
    let low_or_beyond = bytes.wrapping_sub(ONES * 0x21) | bytes;
    // `<` and `>` differ in one bit; a byte that is nothing else becomes zero.
    let bracket = (bytes & !(ONES * 0x02)) ^ (ONES * b'<' as u64);
    let ampersand = bytes ^ (ONES * b'&' as u64);
    let is_bracket = bracket.wrapping_sub(ONES) & !bracket;
    let is_ampersand = ampersand.wrapping_sub(ONES) & !ampersand;
    let others = (low_or_beyond | is_bracket | is_ampersand) & HIGHS;
    others.trailing_zeros() as usize / 8
}

/// Whether two names are the same: short ones by a look at both of their ends, which is sooner than `memcmp` is called.
#[inline]
pub(crate) fn are_same(one: &[u8], other: &[u8]) -> bool {
    #[inline]
    fn by_ends<const N: usize>(one: &[u8], other: &[u8]) -> bool {
        one.first_chunk::<N>() == other.first_chunk() && one.last_chunk::<N>() == other.last_chunk()
    }
    if one.len() != other.len() {
        return false;
    }
    match one.len() {
        4..8 => by_ends::<4>(one, other),
        8..=16 => by_ends::<8>(one, other),
        17..=32 => by_ends::<16>(one, other),
        _ => one == other,
    }
}

/// Where a byte of ASCII is, from an offset on. Brackets are mostly a few bytes away, which is found sooner than
/// `memchr` is called.
#[inline]
pub(crate) fn find(byte: u8, bytes: &[u8], from: usize) -> Option<usize> {
    let mut at = from;
    for _ in 0..NEAR {
        let Some(eight) = bytes.get(at..).and_then(<[u8]>::first_chunk) else { break };
        match before(byte, *eight) {
            8 => at += 8,
            before => return Some(at + before),
        }
    }
    memchr(byte, bytes.get(at..)?).map(|further| at + further)
}

/// How many times eight bytes are looked at before `memchr` is called.
const NEAR: usize = 4;

/// How many of eight bytes come before the first that is this one.
#[inline]
const fn before(byte: u8, eight: [u8; 8]) -> usize {
    // A byte that is the same becomes zero.
    let others = u64::from_le_bytes(eight) ^ (ONES * byte as u64);
    let is_same = others.wrapping_sub(ONES) & !others & HIGHS;
    is_same.trailing_zeros() as usize / 8
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::characters::{ByteKind, KINDS};

    proptest! {
        #[test]
        fn eight_bytes_are_told_as_each_of_them_is(eight in any::<[u8; 8]>()) {
            let is_plain = |byte: &u8| byte.is_ascii() && KINDS[usize::from(*byte)] == ByteKind::Plain;
            prop_assert_eq!(plain(eight), eight.iter().take_while(|it| is_plain(it)).count());
            let is_letter = |byte: &u8| (b'A'..=0x7f).contains(byte);
            prop_assert_eq!(letters(eight), eight.iter().take_while(|it| is_letter(it)).count());
        }

        #[test]
        fn bytes_are_the_same_where_each_of_them_is(
            one in proptest::collection::vec(any::<u8>(), 0..40),
            at in 0_usize..40,
            bit in 0_u8..8,
        ) {
            prop_assert!(are_same(&one, &one.clone()));
            let mut other = one.clone();
            if let Some(byte) = other.get_mut(at) {
                *byte ^= 1 << bit;
                prop_assert!(!are_same(&one, &other));
            }
            other.push(b'a');
            prop_assert!(!are_same(&one, &other));
        }

        #[test]
        fn a_byte_is_found_near_and_far(
            bytes in proptest::collection::vec(prop_oneof![Just(b'='), Just(b'>'), any::<u8>()], 0..60),
            more in 0_usize..60,
            from in 0_usize..70,
        ) {
            let bytes = [vec![b'a'; more], bytes].concat();
            let found = bytes.iter().skip(from).position(|byte| *byte == b'>');
            prop_assert_eq!(find(b'>', &bytes, from), found.map(|further| from + further));
        }
    }
}
