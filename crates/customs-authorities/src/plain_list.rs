//! A list of codes as a plain table: exported from somewhere else, or typed.

use csv::{ReaderBuilder, StringRecord};

use crate::OwnList;
use crate::table::{Problem, TableError};

/// How many codes a table may have: twice as many as the longest of those lists that are published has codes.
const MAX_ROWS: usize = 200_000;

/// Which column is which.
struct Columns {
    code: usize,
    meaning: Option<usize>,
    since: Option<usize>,
    until: Option<usize>,
    /// How many there are.
    count: usize,
}

/// Without a line that names them.
const UNNAMED: Columns =
    Columns { code: 0, meaning: None, since: Some(1), until: Some(2), count: 3 };

/// Reads a table with the codes of the list that has this id.
pub(crate) fn read(id: &str, text: &str) -> Result<OwnList, TableError> {
    let (mut list, mut columns) = (OwnList::new(id), UNNAMED);
    let mut reader = ReaderBuilder::new()
        .delimiter(separator(text))
        .has_headers(false)
        .flexible(true)
        .comment(Some(b'#'))
        .from_reader(text.as_bytes());
    for (at, record) in reader.records().enumerate() {
        let hint = "write the columns code, valid from, valid to";
        let failed =
            |line: u64, (problem, hint): Problem| TableError { line: line as usize, problem, hint };
        let record = record.map_err(|error| {
            let line = error.position().map_or(1, csv::Position::line);
            failed(line, ("not a table".to_owned(), hint))
        })?;
        let line = record.position().map_or(1, csv::Position::line);
        let taken = match named(&record).filter(|_| at == 0) {
            Some(named) => named.map(|named| columns = named),
            None if list.codes.len() >= MAX_ROWS => {
                Err((format!("there are more than {MAX_ROWS} codes"), "give a shorter list"))
            }
            None => columns.take(&record, &mut list),
        };
        taken.map_err(|problem| failed(line, problem))?;
    }
    list.complete()
}

/// What stands between columns: whatever is there first.
fn separator(text: &str) -> u8 {
    let mut lines = text.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty());
    let first = lines.next().unwrap_or_default();
    let found = [b'\t', b';', b','].into_iter().find(|it| first.as_bytes().contains(it));
    found.unwrap_or(b',')
}

/// The columns that a record names, if it names any: one of them is the code.
fn named(record: &StringRecord) -> Option<Result<Columns, Problem>> {
    let name = |text: &str| -> String {
        let letters = text.chars().filter(char::is_ascii_alphabetic);
        letters.map(|letter| letter.to_ascii_lowercase()).collect()
    };
    let names: Vec<String> = record.iter().map(name).collect();
    let code = names.iter().position(|name| name == "code")?;
    let mut columns = Columns { code, meaning: None, since: None, until: None, count: names.len() };
    for (at, name) in names.iter().enumerate() {
        match name.as_str() {
            "code" => {}
            "name" | "meaning" | "description" => columns.meaning = Some(at),
            "validfrom" | "from" | "since" => columns.since = Some(at),
            "validto" | "validuntil" | "to" | "until" => columns.until = Some(at),
            _ => {
                let hint = "use the columns code, name, valid from and valid to";
                let problem = format!("there is no column `{}`", record[at].trim());
                return Some(Err((problem, hint)));
            }
        }
    }
    Some(Ok(columns))
}

impl Columns {
    /// Adds the code of a record to a list.
    fn take(&self, record: &StringRecord, list: &mut OwnList) -> Result<(), Problem> {
        let (count, most) = (record.len(), self.count);
        if count > most {
            let hint = "name the columns in the first line, or remove the extra columns";
            return Err((format!("there are {count} columns, not 1 to {most}"), hint));
        }
        let text = |at: Option<usize>| at.and_then(|at| record.get(at)).unwrap_or_default().trim();
        let days = [text(self.since), text(self.until)];
        list.add(text(Some(self.code)), text(self.meaning), days, true)
    }
}
