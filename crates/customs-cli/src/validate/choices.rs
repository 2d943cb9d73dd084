//! [`Choices`]: settings are chosen here, so that `--show-settings` has all of them: what the command line says, else
//! what `customs.toml` says, else what is usual.

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::ValueEnum;
use customs_hs::table::TableFormat;
use serde::{Serialize, Serializer};
use serde_json::{Value, json};

use crate::arguments::{Color, FailOn};
use crate::config::name_of;
use crate::validate::arguments::ReportFormat;

/// Chooses settings and keeps what was chosen.
#[derive(Debug, Default)]
pub(super) struct Choices(Vec<Setting>);

/// A setting as it was chosen.
#[derive(Debug, Serialize)]
pub(super) struct Setting {
    pub(super) name: String,
    /// What was chosen; null where it is decided later, as `usual` says.
    pub(super) value: Value,
    /// In words, what null means.
    #[serde(skip)]
    pub(super) usual: &'static str,
    pub(super) origin: Origin,
}

/// Where a setting comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Origin {
    CommandLine,
    /// `customs.toml`, or the file that was named in its place.
    File,
    Default,
}

impl Origin {
    /// The first that says something.
    pub(super) const fn of(is_given: bool, is_in_file: bool) -> Self {
        match (is_given, is_in_file) {
            (true, _) => Self::CommandLine,
            (false, true) => Self::File,
            (false, false) => Self::Default,
        }
    }

    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::CommandLine => "command line",
            Self::File => "customs.toml",
            Self::Default => "default",
        }
    }
}

impl Serialize for Origin {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}

impl Choices {
    /// Chooses what need not be set; the last argument says in words what is so if it is not.
    pub(super) fn optional<T: Shown>(
        &mut self,
        name: &str,
        given: Option<T>,
        in_file: Option<T>,
        usual: &'static str,
    ) -> Option<T> {
        let origin = Origin::of(given.is_some(), in_file.is_some());
        let chosen = given.or(in_file);
        let value = chosen.as_ref().map_or(Value::Null, Shown::shown);
        self.note(name, value, usual, origin);
        chosen
    }

    /// Chooses what has a value anyway.
    pub(super) fn value<T: Shown>(
        &mut self,
        name: &str,
        given: Option<T>,
        in_file: Option<T>,
        usual: T,
    ) -> T {
        let origin = Origin::of(given.is_some(), in_file.is_some());
        let chosen = given.or(in_file).unwrap_or(usual);
        self.note(name, chosen.shown(), "", origin);
        chosen
    }

    /// Chooses a list: one replaces the other.
    pub(super) fn list<T: Shown + Clone>(
        &mut self,
        name: &str,
        given: &[T],
        in_file: Vec<T>,
        usual: &'static str,
    ) -> Vec<T> {
        let as_option = |list: Vec<T>| (!list.is_empty()).then_some(List(list));
        let chosen = self.optional(name, as_option(given.to_vec()), as_option(in_file), usual);
        chosen.map(|List(list)| list).unwrap_or_default()
    }

    /// Keeps what was chosen elsewhere.
    pub(super) fn note(&mut self, name: &str, value: Value, usual: &'static str, origin: Origin) {
        self.0.push(Setting { name: name.to_owned(), value, usual, origin });
    }

    /// Everything that was chosen, in that order.
    pub(super) fn settings(&self) -> &[Setting] {
        &self.0
    }
}

/// A value that a setting can have, as data.
pub(super) trait Shown {
    fn shown(&self) -> Value;
}

/// Values of a list that replaces another as a whole.
struct List<T>(Vec<T>);

impl<T: Shown> Shown for List<T> {
    fn shown(&self) -> Value {
        self.0.iter().map(Shown::shown).collect()
    }
}

impl Shown for PathBuf {
    fn shown(&self) -> Value {
        json!(self.display().to_string())
    }
}

/// What writes itself as text, or as a number.
macro_rules! shown {
    ($($type:ty: $as:expr),+ $(,)?) => {
        $(impl Shown for $type {
            fn shown(&self) -> Value {
                json!($as(self))
            }
        })+
    };
}

shown! {
    String: String::clone,
    NaiveDate: NaiveDate::to_string,
    TableFormat: |format: &TableFormat| format.to_string(),
    usize: usize::clone,
    bool: bool::clone,
    FailOn: named,
    ReportFormat: named,
    Color: named,
}

fn named<T: ValueEnum>(value: &T) -> String {
    name_of(value)
}
