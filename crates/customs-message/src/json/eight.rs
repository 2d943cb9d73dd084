//! Where strings end and where blanks do, eight bytes at a time: both are mostly shorter than what `memchr` is called for.

/// One in each of eight bytes.
const ONES: u64 = u64::MAX / 255;
/// The high bit of each of eight bytes.
const HIGHS: u64 = ONES << 7;

/// Where from an offset on the first quotation mark, backslash or control character is.
#[inline]
pub(super) fn string_end(bytes: &[u8], from: usize) -> Option<usize> {
    let mut at = from;
    while let Some(eight) = bytes.get(at..).and_then(<[u8]>::first_chunk) {
        match before_mark(*eight) {
            8 => at += 8,
            before => return Some(at + before),
        }
    }
    let is_mark = |byte: &u8| matches!(byte, b'"' | b'\\' | ..b' ');
    bytes.get(at..)?.iter().position(is_mark).map(|further| at + further)
}

/// Where from an offset on the first byte is that is not blank, or the end.
#[inline]
pub(super) fn not_blank(bytes: &[u8], from: usize) -> usize {
    let mut at = from;
    // Lines are indented by spaces.
    while let Some(eight) = bytes.get(at..).and_then(<[u8]>::first_chunk) {
        let others = u64::from_le_bytes(*eight) ^ (ONES * b' ' as u64);
        at += others.trailing_zeros() as usize / 8;
        if others != 0 {
            if !is_blank(bytes[at]) {
                return at;
            }
            at += 1;
        }
    }
    let rest = bytes.get(at..).unwrap_or_default();
    at + rest.iter().position(|byte| !is_blank(*byte)).unwrap_or(rest.len())
}

/// Whether JSON counts a byte as blank.
#[inline]
pub(super) const fn is_blank(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\n' | b'\r')
}

/// How many of eight bytes come before the first that is a quotation mark, a backslash or a control character.
#[inline]
const fn before_mark(eight: [u8; 8]) -> usize {
    let bytes = u64::from_le_bytes(eight);
    // A byte that is the same becomes zero. What is taken from the byte above is of no matter: only the first one counts.
    let quote = bytes ^ (ONES * b'"' as u64);
    let backslash = bytes ^ (ONES * b'\\' as u64);
    let is_quote = quote.wrapping_sub(ONES) & !quote;
    let is_backslash = backslash.wrapping_sub(ONES) & !backslash;
    let is_control = bytes.wrapping_sub(ONES * b' ' as u64) & !bytes;
    let marks = (is_quote | is_backslash | is_control) & HIGHS;
    marks.trailing_zeros() as usize / 8
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn bytes() -> impl Strategy<Value = Vec<u8>> {
        let marks = prop_oneof![Just(b'"'), Just(b'\\'), Just(b' '), Just(b'\n'), any::<u8>()];
        (0_usize..30, proptest::collection::vec(marks, 0..30))
            .prop_map(|(more, bytes)| [vec![b'a'; more], bytes].concat())
    }

    proptest! {
        #[test]
        fn the_end_of_a_string_is_found_near_and_far(bytes in bytes(), from in 0_usize..70) {
            let is_mark = |byte: &u8| *byte == b'"' || *byte == b'\\' || *byte < b' ';
            let found = bytes.iter().skip(from).position(is_mark);
            prop_assert_eq!(string_end(&bytes, from), found.map(|further| from + further));
        }

        #[test]
        fn blanks_end_where_something_else_is(blanks in "[ \t\r\n]{0,3} {0,40}\n? {0,40}", behind in bytes()) {
            let all = [blanks.as_bytes(), &behind].concat();
            let found = all.iter().position(|byte| !is_blank(*byte)).unwrap_or(all.len());
            prop_assert_eq!(not_blank(&all, 0), found);
        }
    }
}
