//! The file of a baseline, read and written.

use std::path::Path;

use customs_report::baseline::{Baseline, BaselineError};

use crate::failure::Failure;
use crate::file;
use crate::limits::RunLimits;
use crate::output;

pub(super) fn read(path: &Path, limits: &RunLimits) -> Result<Baseline, Failure> {
    if matches!(path.try_exists(), Ok(false)) {
        let what = "no such baseline; write it with --update-baseline";
        return Err(Failure::new(path.display(), what));
    }
    let text = file::text(path, limits)?;
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
