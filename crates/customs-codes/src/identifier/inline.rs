//! A short ASCII text that is held in place.

use std::fmt;
use std::num::NonZeroU8;

/// At most `N` characters of ASCII, at least one. `None` takes no room.
///
/// The rest is zeros, so the order of the bytes is the order of the texts.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Inline<const N: usize> {
    bytes: [u8; N],
    length: NonZeroU8,
}

impl<const N: usize> Inline<N> {
    /// Of a text whose form has been found right.
    pub(crate) fn new(text: &str) -> Self {
        let mut bytes = [0; N];
        bytes[..text.len()].copy_from_slice(text.as_bytes());
        let length = u8::try_from(text.len()).ok().and_then(NonZeroU8::new);
        Self { bytes, length: length.expect("no identifier is empty or longer than 255") }
    }

    pub(crate) fn as_str(&self) -> &str {
        let bytes = &self.bytes[..usize::from(self.length.get())];
        std::str::from_utf8(bytes).expect("it was a text")
    }
}

impl<const N: usize> fmt::Debug for Inline<N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.as_str(), f)
    }
}
