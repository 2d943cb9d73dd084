//! What results are held against, in tests and in fuzzing. The programs for fuzzing take in this file alone (`fuzz/src/lib.rs`),
//! without all that the other modules would have them compile, so it uses none of these.

use customs_declaration::Declaration;
use customs_report::{FileReport, Format, Report, Source};

/// What a comparison of two declarations is about: one without what it says of itself as a message.
#[must_use]
pub fn goods(declaration: &Declaration) -> Declaration {
    Declaration {
        function_code: None,
        type_code: None,
        id: None,
        functional_reference_id: None,
        amendment: Vec::new(),
        ..declaration.clone()
    }
}

/// A file and its text.
pub type Checked = (FileReport, String);

/// A report on files.
///
/// # Panics
/// If it cannot be written, or is not UTF-8.
#[must_use]
pub fn written(format: Format, files: &[Checked]) -> String {
    let mut out = Vec::new();
    let mut writer = format.writer();
    let summary = Report::of(files.iter().map(|(file, _)| file.clone()).collect()).summary;
    writer.begin(&mut out).expect("memory");
    for (file, text) in files {
        writer.file(file, &Source::of(text), &mut out).expect("memory");
    }
    writer.end(&summary, &mut out).expect("memory");
    String::from_utf8(out).expect("reports are UTF-8")
}
