//! [`Failure`]: why something could not be run, in one line that says what to do.

use std::fmt;
use std::io;
use std::path::Path;

/// Why something could not be run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Failure {
    /// What it is about, usually a path.
    subject: String,
    /// What is wrong and what to do.
    what: String,
}

impl Failure {
    /// A failure about anything that has a name.
    pub(crate) fn new(subject: impl fmt::Display, what: impl fmt::Display) -> Self {
        Self { subject: subject.to_string(), what: what.to_string() }
    }

    /// What it is about.
    pub(crate) fn subject(&self) -> &str {
        &self.subject
    }

    /// What is wrong and what to do.
    pub(crate) fn what(&self) -> &str {
        &self.what
    }

    /// A file or folder the system would not let us read.
    pub(crate) fn reading(path: &Path, error: &io::Error) -> Self {
        let what = match error.kind() {
            io::ErrorKind::NotFound => "no such file or folder; check the path".to_owned(),
            io::ErrorKind::PermissionDenied => "no permission to read it".to_owned(),
            _ => format!("cannot be read: {error}; check the path"),
        };
        Self::new(path.display(), what)
    }

    /// A file or folder the system would not let us write.
    pub(crate) fn writing(path: &Path, error: &io::Error) -> Self {
        let what = match error.kind() {
            io::ErrorKind::NotFound => "its folder does not exist; create it first".to_owned(),
            io::ErrorKind::PermissionDenied => {
                "no permission to write it; choose another path or change the permissions"
                    .to_owned()
            }
            _ => format!("cannot be written: {error}; choose another place"),
        };
        Self::new(path.display(), what)
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.subject, self.what)
    }
}
