//! The file of a baseline, read and written. Paths in it are those from its folder.

use std::path::Path;

use customs_report::baseline::{Baseline, BaselineError};

use crate::failure::Failure;
use crate::file;
use crate::inputs::Input;
use crate::limits::RunLimits;
use crate::output;
use crate::patterns::relative_to;

pub(super) fn read(path: &Path, limits: &RunLimits) -> Result<Baseline, Failure> {
    if matches!(path.try_exists(), Ok(false)) {
        let what = "no such baseline; write it with --update-baseline";
        return Err(Failure::new(path.display(), what));
    }
    let text = file::text(path, limits)?;
    text.parse().map_err(|error: BaselineError| {
        let what = match error {
            BaselineError::Form(_) => format!("{error}; write it with --update-baseline"),
            BaselineError::Version(_) => format!("{error}; rewrite it with --update-baseline"),
        };
        Failure::new(path.display(), what)
    })
}

pub(super) fn write(baseline: &Baseline, path: &Path) -> Result<(), Failure> {
    output::write(path, baseline.to_string().as_bytes())
}

/// The path of a checked file as the baseline has it.
pub(super) fn path_in(baseline: &Path, file: &str) -> String {
    if file == Input::Standard.name() {
        return file.to_owned();
    }
    let folder = baseline.parent().unwrap_or(Path::new(""));
    relative_to(folder, Path::new(file)).display().to_string()
}
