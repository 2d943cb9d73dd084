//! `customs.toml`: what a repository asks of `customs validate` and `customs conversation`, so that nobody has to type it. Found
//! in the current folder or the nearest one above it.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use clap::ValueEnum;
use customs_hs::table::TableFormat;
use customs_model::profile::{Change, RuleChange};
use serde::Deserialize;

use crate::arguments::{Color, ConfigArgument, FailOn};
use crate::failure::Failure;
use crate::file;
use crate::limits::{GivenLimits, RunLimits};
use crate::profile::ListFile;
use crate::validate::arguments::ReportFormat;

/// The name of the file.
pub(crate) const NAME: &str = "customs.toml";

/// What the file can say, and which file it is. Paths are taken from the folder the file is in.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub(crate) struct Config {
    /// The file itself, if there is one.
    #[serde(skip)]
    pub(crate) file: Option<PathBuf>,
    /// What to check where the command line names nothing.
    pub(crate) paths: Vec<PathBuf>,
    pub(crate) profile: Option<String>,
    /// The folder of an authority.
    pub(crate) authority: Option<PathBuf>,
    #[serde(deserialize_with = "date")]
    pub(crate) date: Option<NaiveDate>,
    #[serde(deserialize_with = "one_of")]
    pub(crate) fail_on: Option<FailOn>,
    pub(crate) max_findings: Option<usize>,
    /// How findings are printed.
    #[serde(deserialize_with = "one_of")]
    pub(crate) output_format: Option<ReportFormat>,
    /// Where colours are shown.
    #[serde(deserialize_with = "one_of")]
    pub(crate) color: Option<Color>,
    pub(crate) baseline: Option<PathBuf>,
    /// A tariff that commodity codes and units are held against.
    pub(crate) table: Option<PathBuf>,
    /// The format of that tariff.
    #[serde(deserialize_with = "table_format")]
    pub(crate) table_format: Option<TableFormat>,
    pub(crate) include: Vec<String>,
    pub(crate) exclude: Vec<String>,
    /// Files that are left out, as patterns.
    pub(crate) ignore: Vec<String>,
    /// The rules, by id or group, whose findings are left out in files that match a pattern.
    pub(crate) per_file_ignores: BTreeMap<String, Vec<String>>,
    /// Whether comments of messages are followed that ask for findings to be ignored.
    pub(crate) inline_ignores: Option<bool>,
    /// Where reading stops.
    pub(crate) limits: GivenLimits,
    /// Lists of codes that take the place of those with their numbers.
    #[serde(deserialize_with = "lists")]
    pub(crate) lists: Vec<ListFile>,
    /// What becomes of rules, by id or group, as in a profile.
    #[serde(deserialize_with = "changes")]
    pub(crate) rules: Vec<RuleChange>,
}

/// How many bytes the file may have: read as TOML, it takes three hundred times as much, and each of its patterns is
/// held against each file.
const MAX_BYTES: usize = 64 * 1024;

impl Config {
    /// The file that was named, the one that is found, or nothing where none is wanted.
    pub(crate) fn load(argument: &ConfigArgument, limits: &RunLimits) -> Result<Self, Failure> {
        match (&argument.config, argument.no_config) {
            (Some(path), _) => Self::read(path, limits),
            (None, false) => {
                find().map_or_else(|| Ok(Self::default()), |path| Self::read(&path, limits))
            }
            (None, true) => Ok(Self::default()),
        }
    }

    fn read(path: &Path, limits: &RunLimits) -> Result<Self, Failure> {
        let text = file::text(path, limits)?;
        if text.len() > MAX_BYTES {
            let what = format!("it has more than {MAX_BYTES} bytes; settings need far fewer");
            return Err(Failure::new(path.display(), what));
        }
        let mut config: Self = toml::from_str(&text).map_err(|error| {
            let place = error.span().map_or_else(String::new, |span| {
                let place = customs_model::finding::Lines::of(&text).place(span);
                format!("{place}: ")
            });
            Failure::new(path.display(), format!("{place}{}; correct it", worded(error.message())))
        })?;
        config.file = Some(path.to_owned());
        let folder = config.folder().to_owned();
        Ok(config.relative_to(&folder))
    }

    /// The folder that its paths are taken from.
    pub(crate) fn folder(&self) -> &Path {
        self.file.as_deref().and_then(Path::parent).unwrap_or(Path::new(""))
    }

    fn relative_to(mut self, folder: &Path) -> Self {
        let moved = |path: &mut PathBuf| *path = folder.join(&*path);
        self.paths.iter_mut().for_each(moved);
        self.baseline.iter_mut().for_each(moved);
        self.table.iter_mut().for_each(moved);
        self.authority.iter_mut().for_each(moved);
        self.lists.iter_mut().map(|list| &mut list.path).for_each(moved);
        // A profile is an id or a file; a file beside this one wins over nothing, never over an id.
        if let Some(profile) = &mut self.profile {
            let file = folder.join(&*profile);
            if file.is_file() {
                *profile = file.display().to_string();
            }
        }
        self
    }
}

/// What the command line says, else what `customs.toml` says.
pub(crate) fn either(first: &[String], second: Vec<String>) -> Vec<String> {
    if first.is_empty() { second } else { first.to_vec() }
}

/// The nearest file upwards. Paths stay short: `customs.toml`, `../customs.toml`.
fn find() -> Option<PathBuf> {
    let depth = std::env::current_dir().ok()?.components().count();
    let mut path = PathBuf::from(NAME);
    for _ in 0..depth {
        if path.is_file() {
            return Some(path);
        }
        path = Path::new("..").join(path);
    }
    None
}

/// A date of TOML: a day without a time.
fn date<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Option<NaiveDate>, D::Error> {
    let date = toml::value::Datetime::deserialize(deserializer)?.to_string();
    let day =
        date.parse().map_err(|_| serde::de::Error::custom(format!("`{date}` is not a date")))?;
    Ok(Some(day))
}

/// One of the values that the command line knows.
fn one_of<'de, T: ValueEnum, D: serde::Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<T>, D::Error> {
    let text = String::deserialize(deserializer)?;
    let value = T::from_str(&text, false).map_err(|_| {
        let names: Vec<String> = T::value_variants().iter().map(name_of).collect();
        serde::de::Error::custom(format!("`{text}` is not one of {}", names.join(", ")))
    })?;
    Ok(Some(value))
}

/// The name of a value of the command line.
pub(crate) fn name_of(value: &impl ValueEnum) -> String {
    value.to_possible_value().map(|it| it.get_name().to_owned()).unwrap_or_default()
}

fn table_format<'de, D: serde::Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<TableFormat>, D::Error> {
    let text = String::deserialize(deserializer)?;
    text.parse().map(Some).map_err(serde::de::Error::custom)
}

fn lists<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Vec<ListFile>, D::Error> {
    let table = BTreeMap::<String, PathBuf>::deserialize(deserializer)?;
    Ok(table.into_iter().map(|(number, path)| ListFile { number, path }).collect())
}

fn changes<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Vec<RuleChange>, D::Error> {
    let table = BTreeMap::<String, Named>::deserialize(deserializer)?;
    Ok(table.into_iter().map(|(rules, Named(change))| RuleChange { rules, change }).collect())
}

/// What becomes of a rule, by its name: a value of its own, so that a mistake is told where it is.
struct Named(Change);

impl<'de> Deserialize<'de> for Named {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map(Self).map_err(serde::de::Error::custom)
    }
}

/// What is wrong, in words of TOML.
fn worded(message: &str) -> String {
    match message.strip_suffix("usize") {
        Some(before) => format!("{before}a whole number"),
        None => message.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    /// A value for everything.
    const EVERYTHING: &str = "profile = 'strict'\npaths = ['messages']\ndate = 2026-01-31\nfail-on = 'warning'\n\
             max-findings = 3\nbaseline = 'known.json'\ntable = 'hts.json'\n\
             table-format = 'us-hts-json'\ninclude = ['standard']\n\
             exclude = ['lrn']\noutput-format = 'sarif'\n\
             color = 'never'\ninline-ignores = true\n[per-file-ignores]\n'old/*' = ['lrn']\n\
             [limits]\nmax-depth = 9\n[lists]\nCL008 = 'my.list'\n[rules]\nseal-unique = 'error'\n";

    fn read(text: &str) -> Result<Config, String> {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(NAME);
        std::fs::write(&path, text).unwrap();
        Config::read(&path, &GivenLimits::default().for_run())
            .map_err(|failure| failure.to_string().replace(&path.display().to_string(), NAME))
    }

    #[test]
    fn everything_a_file_can_say_is_read() {
        let config = read(EVERYTHING).unwrap();
        assert_eq!(config.profile.as_deref(), Some("strict"));
        assert!(config.paths[0].is_absolute() && config.paths[0].ends_with("messages"));
        assert_eq!(config.date, NaiveDate::from_ymd_opt(2026, 1, 31));
        assert_eq!((config.fail_on, config.max_findings), (Some(FailOn::Warning), Some(3)));
        assert!(config.baseline.is_some_and(|path| path.ends_with("known.json")));
        assert!(config.table.is_some_and(|path| path.is_absolute() && path.ends_with("hts.json")));
        assert_eq!(config.table_format, Some(TableFormat::UsHtsJson));
        assert_eq!(config.output_format, Some(ReportFormat::Sarif));
        assert_eq!(config.color, Some(Color::Never));
        assert_eq!(config.per_file_ignores["old/*"], ["lrn"]);
        assert_eq!(config.limits.max_depth, Some(9));
        assert!(config.lists[0].number == "CL008" && config.lists[0].path.is_absolute());
        assert_eq!((config.include.len(), config.exclude.len(), config.rules.len()), (1, 1, 1));
    }

    /// The schema of the file.
    fn schema() -> serde_json::Value {
        let files = customs_schema::files();
        let file = files.iter().find(|it| it.path.ends_with("/customs-toml.schema.json")).unwrap();
        serde_json::from_str(&file.text).unwrap()
    }

    /// The names that are read, as the complaint about another one has them.
    fn names(text: &str) -> BTreeSet<String> {
        let error = read(text).unwrap_err();
        let (_, names) = error.split_once("expected one of ").unwrap();
        names.split('`').skip(1).step_by(2).map(str::to_owned).collect()
    }

    #[test]
    fn the_schema_has_everything_that_is_read_and_nothing_else() {
        let schema = schema();
        for (text, below) in
            [("other = 1", &schema), ("[limits]\nother = 1", &schema["properties"]["limits"])]
        {
            let properties = below["properties"].as_object().unwrap();
            let described: BTreeSet<String> = properties.keys().cloned().collect();
            assert_eq!(names(text), described);
        }
    }

    #[test]
    fn the_schema_has_the_values_and_defaults_of_the_command_line() {
        fn values<T: ValueEnum>() -> Vec<String> {
            T::value_variants().iter().map(name_of).collect()
        }
        let properties = &schema()["properties"];
        for (name, values) in [
            ("fail-on", values::<FailOn>()),
            ("output-format", values::<ReportFormat>()),
            ("color", values::<Color>()),
            ("table-format", TableFormat::ALL.map(|it| it.to_string()).to_vec()),
        ] {
            assert_eq!(properties[name]["enum"], serde_json::json!(values), "{name}");
        }
        for value in properties["rules"]["additionalProperties"]["enum"].as_array().unwrap() {
            assert!(value.as_str().unwrap().parse::<Change>().is_ok(), "{value}");
        }
        let limits = &properties["limits"]["properties"];
        for (name, usual) in GivenLimits::from(GivenLimits::default().for_run()).named() {
            assert_eq!(limits[name]["default"], serde_json::json!(usual), "{name}");
        }
    }

    #[test]
    fn the_schema_takes_what_is_read_and_refuses_what_is_not() {
        let validator = jsonschema::validator_for(&schema()).unwrap();
        let as_json = |text: &str| -> serde_json::Value {
            let table: toml::Table = toml::from_str(text).unwrap();
            // A date of TOML is a text to those who hold it against a schema.
            table
                .into_iter()
                .map(|(name, value)| match value {
                    toml::Value::Datetime(day) => (name, day.to_string().into()),
                    other => (name, serde_json::to_value(other).unwrap()),
                })
                .collect()
        };
        let readme = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../README.md");
        let readme = std::fs::read_to_string(readme).unwrap();
        let example =
            readme.split("```toml\n").nth(1).and_then(|it| it.split("```").next()).unwrap();
        for text in [EVERYTHING, example, ""] {
            assert!(read(text).is_ok() && validator.is_valid(&as_json(text)), "{text}");
        }
        for text in [
            "profil = 'x'",
            "fail-on = 'sometimes'",
            "[limits]\nmax-deep = 9",
            "[rules]\nx = 'loud'",
        ] {
            assert!(read(text).is_err() && !validator.is_valid(&as_json(text)), "{text}");
        }
    }

    #[test]
    fn settings_that_are_too_large_are_refused() {
        let error = read(&format!("# {}\n", "a".repeat(MAX_BYTES))).unwrap_err();
        assert!(error.contains("more than 65536 bytes"), "{error}");
    }

    #[test]
    fn a_mistake_is_told_with_its_place() {
        let cases = [
            ("profil = 'x'", "customs.toml: 1:1: unknown field `profil`"),
            ("\n[rules]\ny = 'off'\nx = 'loud'", "4:5: `loud` is not one of off, on, up, down"),
            (
                "[limits]\nmax-depth = 'x'",
                "2:13: invalid type: string \"x\", expected a whole number",
            ),
            ("fail-on = 'sometimes'", "`sometimes` is not one of error, warning"),
            ("output-format = 'word'", "1:17: `word` is not one of text, concise, json"),
            ("color = 'red'", "`red` is not one of auto, always, never"),
            ("[limits]\nmax-deep = 9", "customs.toml: 2:1: unknown field `max-deep`"),
            ("table-format = 'xlsx'", "customs.toml: 1:16: "),
            ("date = 'tomorrow'", "customs.toml: 1:8"),
            ("date = 2026-01-31T10:00:00", "is not a date"),
        ];
        for (text, expected) in cases {
            let error = read(text).unwrap_err();
            assert!(error.contains(expected), "{error}");
        }
    }
}
