//! [`Form`]: how numbers are printed.

use core::fmt::{self, Write as _};

/// How a number is printed. Each is read back to the same number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Form {
    /// Digits alone, as in messages: `0101`, `010121`, `0101210010`.
    #[default]
    Plain,
    /// As the HS and the tariff of the United States print them: `01.01`, `0101.21`,
    /// `0101.21.00.10`, `8517.13.000`.
    Dotted,
    /// As the Combined Nomenclature prints them: `0101`, `0101 21`, `0101 21 00 10`.
    Spaced,
    /// Every two digits apart: `01 01`, `01 01 21`, `01 01 21 00 10`.
    Pairs,
}

impl Form {
    /// All forms.
    pub const ALL: [Self; 4] = [Self::Plain, Self::Dotted, Self::Spaced, Self::Pairs];

    /// The separator before the digit at a place, where a code has so many digits.
    fn separator(self, place: usize, digits: usize) -> Option<char> {
        // A single digit at the end is with the pair before it: 8517.13.000.
        let is_last = place > 6 && place + 1 == digits;
        if place == 0 || !place.is_multiple_of(2) || is_last {
            return None;
        }
        match self {
            Self::Plain => None,
            Self::Pairs => Some(' '),
            Self::Spaced => (place >= 4).then_some(' '),
            // A heading alone is printed with its dot, 01.01, and without one before more digits.
            Self::Dotted => (place >= 4 || digits == 4).then_some('.'),
        }
    }
}

/// A number in a printed form; made by the `form` methods.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Formed {
    number: u64,
    digits: usize,
    form: Form,
}

impl Formed {
    pub(crate) const fn new(number: u64, digits: usize, form: Form) -> Self {
        Self { number, digits, form }
    }
}

impl fmt::Display for Formed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Twelve digits and five separators at most.
        let mut text = Buffer::default();
        for place in 0..self.digits {
            if let Some(separator) = self.form.separator(place, self.digits) {
                text.push(separator as u8);
            }
            let scale = 10u64.pow((self.digits - place - 1) as u32);
            text.push(b'0' + (self.number / scale % 10) as u8);
        }
        text.write_padded(f)
    }
}

/// A short text on the stack, so that width and alignment work without an allocation.
#[derive(Default)]
struct Buffer {
    bytes: [u8; 24],
    length: usize,
}

impl Buffer {
    fn push(&mut self, byte: u8) {
        self.bytes[self.length] = byte;
        self.length += 1;
    }

    fn write_padded(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match core::str::from_utf8(&self.bytes[..self.length]) {
            Ok(text) => f.pad(text),
            Err(_) => f.write_char('?'),
        }
    }
}
