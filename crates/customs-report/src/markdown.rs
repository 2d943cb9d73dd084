//! A comment for a pull request: the totals, then a table of findings for each file. GitHub takes
//! comments of up to 65,536 characters, so what does not fit is counted instead.

use std::fmt::Write as _;
use std::io;

use crate::report::{FileReport, FindingReport, Summary};
use crate::text::{LONGEST_MESSAGE, counted, on_one_line};
use crate::writer::{ReportWriter, Source};

/// The longest comment, in characters.
const LONGEST: usize = 65_000;
/// How many of them are kept for the totals and for the line that says what is left out.
const RESERVED: usize = 500;

#[derive(Default)]
pub(crate) struct Markdown {
    /// The tables so far: the totals are above them, but are known last.
    tables: String,
    characters: usize,
    /// How many findings are left out: all from the first that did not fit.
    left_out: usize,
}

impl ReportWriter for Markdown {
    fn file(&mut self, file: &FileReport, _: &Source<'_>, _: &mut dyn io::Write) -> io::Result<()> {
        let mut path = code(&on_one_line(&file.path, LONGEST_MESSAGE));
        if let Some(which) = file.which() {
            let _ = write!(path, " ({which})");
        }
        let mut rows = format!(
            "\n#### {path}\n\n| Severity | Place | Rule | Message |\n| --- | --- | --- | --- |\n"
        );
        for finding in file.new_findings() {
            rows.push_str(&row(finding));
            self.add(&rows);
            rows.clear();
        }
        Ok(())
    }

    fn end(&mut self, summary: &Summary, out: &mut dyn io::Write) -> io::Result<()> {
        writeln!(out, "### Customs messages\n\n**{summary}**")?;
        if let Some(others) = summary.about_others() {
            writeln!(out, "\n{}", prose(&others))?;
        }
        out.write_all(self.tables.as_bytes())?;
        match self.left_out {
            0 => Ok(()),
            left_out => writeln!(
                out,
                "\n{} not shown because of the size limit of comments.",
                counted(left_out, "more finding")
            ),
        }
    }
}

impl Markdown {
    /// Adds the row of a finding, with the head of its table if it is the first, as long as there is
    /// room.
    fn add(&mut self, rows: &str) {
        let characters = rows.chars().count();
        if self.left_out > 0 || self.characters + characters > LONGEST - RESERVED {
            self.left_out += 1;
        } else {
            self.characters += characters;
            self.tables.push_str(rows);
        }
    }
}

fn row(finding: &FindingReport) -> String {
    let mut row = format!("| {} | ", finding.severity);
    if let (Some(line), Some(column)) = (finding.line, finding.column) {
        let _ = write!(row, "{line}:{column}");
    }
    let _ = write!(
        row,
        " | {} | {}",
        code(&finding.rule_name()),
        prose(&on_one_line(&finding.message, LONGEST_MESSAGE))
    );
    if let Some(advice) = finding.advice() {
        let advice = prose(&on_one_line(&advice, LONGEST_MESSAGE));
        let _ = write!(row, "<details><summary>What to do</summary>{advice}</details>");
    }
    row.push_str(" |\n");
    row
}

/// A text of ours in which values are between backticks. A space of no width keeps `@` and `#` from
/// mentioning people and issues.
fn prose(text: &str) -> String {
    let mut prose = String::with_capacity(text.len());
    for (at, piece) in text.split('`').enumerate() {
        match at % 2 {
            0 => escape(piece, "\u{200b}", &mut prose),
            _ => prose.push_str(&code(piece)),
        }
    }
    prose
}

/// A value. Within this element no one is mentioned and no issue is linked; a Markdown code span
/// would end at the first backtick.
fn code(text: &str) -> String {
    let mut code = String::from("<code>");
    escape(text, "", &mut code);
    code.push_str("</code>");
    code
}

/// Writes characters by number, where they would mean something to Markdown, HTML or a table.
fn escape(text: &str, after_sigils: &str, escaped: &mut String) {
    for character in text.chars() {
        match character {
            '&' | '<' | '>' | '"' | '|' | '`' | '*' | '_' | '[' | ']' | '\\' | '~' | ':' | '!'
            | '$' | '{' | '}' | '@' | '#' => {
                let _ = write!(escaped, "&#{};", u32::from(character));
            }
            _ => escaped.push(character),
        }
        if matches!(character, '@' | '#') {
            escaped.push_str(after_sigils);
        }
    }
}
