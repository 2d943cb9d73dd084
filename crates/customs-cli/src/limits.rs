//! The limits on input, as options of every command and as `[limits]` in `customs.toml`.

use clap::Args;
use customs_message::Limits;
use serde::Deserialize;

/// How much is unpacked of a packed file, at most: a small file can be made to hold any amount.
const UNPACKED: usize = 1024 * 1024 * 1024;

/// The limits that the user gave.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Args, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
#[command(next_help_heading = "Limits on input")]
pub(crate) struct GivenLimits {
    /// Maximum size of a message or another file in bytes [default: 104857600]
    #[arg(long, global = true, hide_short_help = true, value_name = "N")]
    pub(crate) max_bytes: Option<usize>,

    /// Maximum number of bytes before the first message and between two messages of a stream [default: 1073741824]
    #[arg(long, global = true, hide_short_help = true, value_name = "N")]
    pub(crate) max_between: Option<usize>,

    /// Maximum nesting depth of elements, objects and arrays [default: 64]
    #[arg(long, global = true, hide_short_help = true, value_name = "N")]
    pub(crate) max_depth: Option<usize>,

    /// Maximum number of elements or values in a message [default: 1000000]
    #[arg(long, global = true, hide_short_help = true, value_name = "N")]
    pub(crate) max_items: Option<usize>,

    /// Maximum number of attributes of an element or members of an object [default: 1000]
    #[arg(long, global = true, hide_short_help = true, value_name = "N")]
    pub(crate) max_attributes: Option<usize>,

    /// Maximum number of namespace declarations in scope [default: 256]
    #[arg(long, global = true, hide_short_help = true, value_name = "N")]
    pub(crate) max_namespaces: Option<usize>,

    /// Maximum length of the name of an element, an attribute or a member in bytes [default: 1000]
    #[arg(long, global = true, hide_short_help = true, value_name = "N")]
    pub(crate) max_name: Option<usize>,

    /// Maximum length of a value, or of a row of a table, in bytes [default: 1048576]
    #[arg(long, global = true, hide_short_help = true, value_name = "N")]
    pub(crate) max_value: Option<usize>,

    /// Maximum size of a message in memory as a multiple of its text, plus 4 MiB [default: 5]
    #[arg(long, global = true, hide_short_help = true, value_name = "N")]
    pub(crate) max_growth: Option<usize>,

    /// Maximum number of findings kept for a message; the number of further findings is reported as a finding
    /// [default: 10000]
    #[arg(long, global = true, hide_short_help = true, value_name = "N")]
    pub(crate) max_kept: Option<usize>,

    /// Maximum unpacked size of a .gz or .zip file in bytes [default: 1073741824]
    #[arg(long, global = true, hide_short_help = true, value_name = "N")]
    pub(crate) max_unpacked: Option<usize>,
}

/// The limits of a run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct RunLimits {
    /// Those of reading.
    pub(crate) reading: Limits,
    /// How many bytes are unpacked of a packed file.
    pub(crate) max_unpacked: usize,
}

impl GivenLimits {
    /// These, and where there are none, others.
    pub(crate) fn or(self, other: Self) -> Self {
        Self {
            max_bytes: self.max_bytes.or(other.max_bytes),
            max_between: self.max_between.or(other.max_between),
            max_depth: self.max_depth.or(other.max_depth),
            max_items: self.max_items.or(other.max_items),
            max_attributes: self.max_attributes.or(other.max_attributes),
            max_namespaces: self.max_namespaces.or(other.max_namespaces),
            max_name: self.max_name.or(other.max_name),
            max_value: self.max_value.or(other.max_value),
            max_growth: self.max_growth.or(other.max_growth),
            max_kept: self.max_kept.or(other.max_kept),
            max_unpacked: self.max_unpacked.or(other.max_unpacked),
        }
    }

    /// Each with its name on the command line and in `customs.toml`.
    pub(crate) const fn named(self) -> [(&'static str, Option<usize>); 11] {
        [
            ("max-bytes", self.max_bytes),
            ("max-between", self.max_between),
            ("max-depth", self.max_depth),
            ("max-items", self.max_items),
            ("max-attributes", self.max_attributes),
            ("max-namespaces", self.max_namespaces),
            ("max-name", self.max_name),
            ("max-value", self.max_value),
            ("max-growth", self.max_growth),
            ("max-kept", self.max_kept),
            ("max-unpacked", self.max_unpacked),
        ]
    }

    /// All limits: what nobody gave is as usual.
    pub(crate) fn for_run(self) -> RunLimits {
        let usual = Limits::default();
        let reading = Limits {
            max_bytes: self.max_bytes.unwrap_or(usual.max_bytes),
            max_between: self.max_between.unwrap_or(usual.max_between),
            max_depth: self.max_depth.unwrap_or(usual.max_depth),
            max_items: self.max_items.unwrap_or(usual.max_items),
            max_attributes: self.max_attributes.unwrap_or(usual.max_attributes),
            max_namespaces: self.max_namespaces.unwrap_or(usual.max_namespaces),
            max_name: self.max_name.unwrap_or(usual.max_name),
            max_value: self.max_value.unwrap_or(usual.max_value),
            max_growth: self.max_growth.unwrap_or(usual.max_growth),
            max_findings: self.max_kept.unwrap_or(usual.max_findings),
        };
        RunLimits { reading, max_unpacked: self.max_unpacked.unwrap_or(UNPACKED) }
    }
}

/// All limits of a run, as if somebody had given them.
impl From<RunLimits> for GivenLimits {
    fn from(RunLimits { reading, max_unpacked }: RunLimits) -> Self {
        Self {
            max_bytes: Some(reading.max_bytes),
            max_between: Some(reading.max_between),
            max_depth: Some(reading.max_depth),
            max_items: Some(reading.max_items),
            max_attributes: Some(reading.max_attributes),
            max_namespaces: Some(reading.max_namespaces),
            max_name: Some(reading.max_name),
            max_value: Some(reading.max_value),
            max_growth: Some(reading.max_growth),
            max_kept: Some(reading.max_findings),
            max_unpacked: Some(max_unpacked),
        }
    }
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;
    use crate::arguments::Arguments;

    #[test]
    fn the_help_says_what_is_usual() {
        let command = Arguments::command();
        for (option, usual) in GivenLimits::from(GivenLimits::default().for_run()).named() {
            let usual = usual.unwrap();
            let is_it = |it: &&clap::Arg| it.get_long() == Some(option);
            let argument = command.get_arguments().find(is_it).unwrap();
            let help = argument.get_help().unwrap().to_string();
            assert!(help.ends_with(&format!("[default: {usual}]")), "{option}: {help}");
        }
    }

    #[test]
    fn the_command_line_comes_before_what_is_usual() {
        let first = GivenLimits { max_depth: Some(3), ..GivenLimits::default() };
        let second = GivenLimits { max_depth: Some(4), max_name: Some(5), ..first };
        let limits = first.or(second).for_run().reading;
        assert_eq!((limits.max_depth, limits.max_name), (3, 5));
        assert_eq!(limits.max_value, Limits::default().max_value);
    }
}
