//! The file of a baseline, read and written.

use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use customs_report::baseline::{Baseline, BaselineError};

use crate::failure::Failure;
use crate::output;

pub(super) fn read(path: &Path) -> Result<Baseline, Failure> {
    let text = fs::read_to_string(path).map_err(|error| match error.kind() {
        ErrorKind::NotFound => {
            Failure::new(path.display(), "no such baseline; write it with --update-baseline")
        }
        _ => Failure::reading(path, &error),
    })?;
    text.parse().map_err(|error: BaselineError| {
        let what = match error {
            BaselineError::Form(_) => format!("{error}; write it with --update-baseline"),
            BaselineError::Version(_) => error.to_string(),
        };
        Failure::new(path.display(), what)
    })
}

pub(super) fn write(baseline: &Baseline, path: &Path) -> Result<(), Failure> {
    output::write(path, baseline.to_string().as_bytes())
}
