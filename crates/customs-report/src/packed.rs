//! [`Packed`]: how large a text is once it is packed with gzip, told while it is written.

use std::io::{self, Write};

use flate2::Compression;
use flate2::write::GzEncoder;

/// What is written to it is packed, counted and forgotten.
pub(crate) struct Packed(GzEncoder<Count>);

/// Counts what is written to it.
struct Count(usize);

impl Default for Packed {
    fn default() -> Self {
        // Whoever packs the text for good takes more time, and no more room.
        Self(GzEncoder::new(Count(0), Compression::fast()))
    }
}

impl Packed {
    /// How many bytes it takes so far, but for the last few that are packed together.
    pub(crate) fn size(&self) -> usize {
        self.0.get_ref().0
    }
}

impl Write for Packed {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Write for Count {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0 += bytes.len();
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_all_alike_is_small_and_what_is_not_is_not() {
        let mut packed = Packed::default();
        packed.write_all(&[b'a'; 1_000_000]).unwrap();
        assert!(packed.size() < 20_000, "{}", packed.size());
        let numbers = (0_u64..125_000).map(|at| at.wrapping_mul(0x9e37_79b9_7f4a_7c15));
        let unlike: Vec<u8> = numbers.flat_map(|at| (at ^ at >> 29).to_be_bytes()).collect();
        packed.write_all(&unlike).unwrap();
        assert!(packed.size() > 500_000, "{}", packed.size());
    }
}
