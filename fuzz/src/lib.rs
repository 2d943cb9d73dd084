//! What the fuzz targets share: the limit on what an input may take, and reading.
//!
//! The time that an input may take is libFuzzer's business (`-timeout`); what it may allocate is counted
//! here.

#[path = "../../tests/src/oracles.rs"]
pub mod oracles;

use std::ops::ControlFlow;
use std::sync::LazyLock;

use allocation_counter::measure;
use customs_message::{Document, Profiles, ReadError, Reader};

/// How many bytes may be in use at the same time for each byte of the input, and beside them.
const PER_BYTE: usize = 6;
const BESIDE: usize = 20_000_000;

/// Does something with an input.
///
/// # Panics
/// If that takes more memory than is promised.
pub fn within_promise(input: &[u8], run: impl FnOnce()) {
    let peak = measure(run).bytes_max;
    let most = PER_BYTE * input.len() + BESIDE;
    assert!(
        peak <= most as u64,
        "{} bytes took {peak} bytes of memory, {most} are allowed",
        input.len()
    );
}

/// The profiles that come with the project.
pub static PROFILES: LazyLock<Profiles> = LazyLock::new(Profiles::default);

/// Reads the messages of a file, as a stream.
pub fn each(bytes: &[u8], mut take: impl FnMut(Result<Document<'_>, ReadError>)) {
    Reader::new(&PROFILES).each(bytes, &mut |document| {
        take(document);
        ControlFlow::Continue(())
    });
}

/// Splits an input in two at the first line of four dots, or in the middle.
#[must_use]
pub fn halves(bytes: &[u8]) -> (&[u8], &[u8]) {
    const BETWEEN: &[u8] = b"\n....\n";
    match bytes.windows(BETWEEN.len()).position(|window| window == BETWEEN) {
        Some(at) => (&bytes[..at], &bytes[at + BETWEEN.len()..]),
        None => bytes.split_at(bytes.len() / 2),
    }
}
