//! Countries as indices of tables: two capital letters as a number below 26 × 26.

/// The country that begins a code, and what is behind it; none where no two capital letters begin it.
#[inline]
pub(super) fn split(code: &str) -> Option<(usize, &str)> {
    let [first @ b'A'..=b'Z', second @ b'A'..=b'Z', ..] = *code.as_bytes() else { return None };
    Some((usize::from(first - b'A') * 26 + usize::from(second - b'A'), &code[2..]))
}

/// The letters of a country.
pub(super) fn letters(country: usize) -> [char; 2] {
    [country / 26, country % 26].map(|letter| char::from(b'A' + letter as u8))
}
