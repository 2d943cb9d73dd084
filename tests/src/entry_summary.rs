//! Entry summary declarations: their profiles, written from the authority's schemas, and the messages with which
//! the authority tests its own rules.
//!
//! The schemas and the messages are reference material; only facts from them are in the repository.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;

use customs_ens::MESSAGES;
use customs_model::dictionary::Content;
use customs_model::{Class, MessageDefinition, ValueType};

use crate::columns::{Columns, Written, columns};
use crate::eu::uncapitalised;
use crate::external::command;
use crate::lines::Lines;
use crate::tools::empty;
use crate::xsd::{Error, Schema, Value};

/// The version of the schemas, as the names of their files have it.
const VERSION: &str = "v11-2";

/// The marks of two forms of a message: one with all data, and one that leaves some of it to the trader.
const FORMS: [&str; 2] = ["", "-new"];

/// A form of a message, which has a schema and a profile of its own.
#[derive(Debug, Clone, Copy)]
pub struct Form {
    /// The message.
    pub message: &'static MessageDefinition,
    /// What is behind its name in that of the form.
    mark: &'static str,
}

impl Form {
    /// All of them that there is a schema of in a folder.
    pub fn all(schemas: &Path) -> impl Iterator<Item = Self> {
        let forms = |message| FORMS.into_iter().map(move |mark| Self { message, mark });
        MESSAGES.iter().flat_map(forms).filter(|form| form.schema(schemas).exists())
    }

    /// The id of its profile.
    #[must_use]
    pub fn profile(self) -> String {
        format!("ens-{}{}", self.message.name, self.mark)
    }

    /// Its schema in a folder of them.
    #[must_use]
    pub fn schema(self, schemas: &Path) -> PathBuf {
        let mark = if self.mark.is_empty() { "" } else { "-New" };
        schemas.join(format!("{}-{VERSION}{mark}.xsd", self.message.class.name))
    }

    /// The end of the names of folders with cases of it: `315New`.
    #[must_use]
    pub fn cases(self) -> String {
        let number = self.message.class.name.trim_matches(char::is_alphabetic);
        format!("{number}{}", if self.mark.is_empty() { "" } else { "New" })
    }
}

/// The cases of the authority, unpacked: the folder that they are in; nothing where there is no `tar`.
///
/// # Panics
/// If they cannot be unpacked.
#[must_use]
pub fn unpacked(archive: &Path, folder: &Path) -> Option<PathBuf> {
    let tar = command("tar", "tar")?;
    empty(folder);
    let status = Command::new(tar).arg("-xzf").arg(archive).arg("-C").arg(folder).status();
    let status = status.unwrap_or_else(|error| panic!("tar: {error}"));
    assert!(status.success(), "tar: {status}");
    Some(folder.to_owned())
}

/// The profiles of all messages, from the folder with their schemas.
///
/// # Errors
/// If a schema cannot be read, or says what no profile can.
pub fn profiles(schemas: &Path) -> Result<Vec<Written>, Error> {
    Form::all(schemas).map(|form| profile(form, schemas)).collect()
}

/// The lines of a form, and what they cannot say.
type Table = (Vec<String>, Vec<(String, String)>);

/// The profile of a form. One that is not the first extends it by what is different.
fn profile(form: Form, schemas: &Path) -> Result<Written, Error> {
    let (mut lines, remarks) = table(form, schemas)?;
    let (id, name) = (form.profile(), form.message.class.name);
    let number = form.cases();
    let number = number.trim_end_matches("New");
    let what = form.message.class.doc.split(" (").next().unwrap_or_default();
    let what = uncapitalised(what);
    let first = Form { mark: FORMS[0], ..form };
    let has_others = FORMS[1..].iter().any(|mark| Form { mark, ..form }.schema(schemas).exists());
    let head = if form.mark.is_empty() {
        let (chosen, data) = match has_others {
            true => ("chosen: by-name\nbook: ens\nbook: ens-packages\n", ", with all data"),
            false => ("", ""),
        };
        format!(
            "id: {id}\ntitle: UK ENS, IE{number}, {what}{data}\nextends: ens\n{chosen}\
             root: {name}\nnamespace: {name} {}\n",
            customs_ens::namespace(name)
        )
    } else {
        let known: BTreeSet<String> = table(first, schemas)?.0.into_iter().collect();
        let path = |line: &String| line.split('\t').next().map(str::to_owned);
        let paths = |lines: &mut dyn Iterator<Item = &String>| lines.filter_map(path).collect();
        let (own, others): (BTreeSet<String>, BTreeSet<String>) =
            (paths(&mut lines.iter()), paths(&mut known.iter()));
        if own != others {
            let problem = format!("it has not the elements of {}", first.profile());
            return Err(Error { file: form.schema(schemas), line: 0, problem });
        }
        lines.retain(|line| !known.contains(line));
        format!(
            "id: {id}\ntitle: UK ENS, IE{number}, {what}\nextends: {}\nrule: ens-packages off\n",
            first.profile()
        )
    };
    let text = format!(
        "# Written by `entry_summary_profiles` from the schema of the authority, not by hand.\n\
         {head}\n{}\n",
        lines.join("\n")
    );
    Ok(Written { name: format!("{id}.profile"), text, remarks })
}

fn table(form: Form, schemas: &Path) -> Result<Table, Error> {
    let path = form.schema(schemas);
    let (name, class) = (form.message.class.name, form.message.class);
    let root = Schema::read(&path)?.root(name)?;
    let columns = |path: &str, value: &Value, kind| columns_of(class, path, value, kind);
    let mut lines = Lines::new(&columns);
    lines.line(&[name, "1..1"]);
    lines.children(&root, name, class).map_err(|problem| Error {
        file: path.clone(),
        line: 0,
        problem,
    })?;
    if lines.is_in_own_order {
        let problem = "its elements come in another order than those of the classes".to_owned();
        return Err(Error { file: path, line: 0, problem });
    }
    Ok((lines.text.lines().map(str::to_owned).collect(), lines.remarks))
}

/// The columns of a value at a path.
fn columns_of(class: &'static Class, path: &str, value: &Value, kind: ValueType) -> Columns {
    let mut columns = match number_of_operator(value) {
        Some(columns) => columns,
        None => columns(value, None),
    };
    if columns.format.is_empty() && !kind.is_decimal() {
        columns.format = known_format(class, path);
    }
    columns.list = list_of(path).unwrap_or_default().into();
    // The schema takes the type of any other message, which makes no sense.
    if path.ends_with("A/MesTypMES20") {
        columns.values = vec![class.name.to_owned()];
    }
    columns
}

/// The list of codes that a value at a path is from, which the schemas do not name. Names of elements are abbreviations with
/// a number behind them: `CouOfRouCodITI1` is the country of a route.
fn list_of(path: &str) -> Option<&'static str> {
    let name = path.rsplit('/').next()?;
    match name {
        _ if name.starts_with("Cou") || name.starts_with("Nat") => Some("ISO 3166-1"),
        _ if name.starts_with("KinOfPac") => Some("UN/ECE 21"),
        _ => None,
    }
}

/// The columns of the number of an operator: characters of ASCII in one line, of which the first two are letters.
fn number_of_operator(value: &Value) -> Option<Columns> {
    const PATTERNS: [&str; 2] = [r"\p{IsBasicLatin}+", r"[A-Z]{2}[^\n\r]*"];
    if !value.patterns.iter().map(|step| step.join("|")).eq(PATTERNS) {
        return None;
    }
    let (min, max) = (value.min_length?.checked_sub(2)?, value.max_length?);
    Some(Columns {
        format: format!("an..{max}"),
        pattern: format!(r"[A-Z]{{2}}[\t -~]{{{min},{}}}", max - 2),
        ..Columns::default()
    })
}

/// The format that the dictionary has at a path.
fn known_format(class: &'static Class, path: &str) -> String {
    let (mut class, mut format) = (class, None);
    for step in path.split('/').skip(1) {
        match class.element(step).map(|element| element.content) {
            Some(Content::Class(below)) => class = below,
            Some(Content::Value { format: found, .. }) => format = found,
            None => return String::new(),
        }
    }
    format.map(|format| format.to_string()).unwrap_or_default()
}
