//! The edition that is not published yet: what is known of it, and the pairs with the edition before.

use std::fmt::Write as _;

use crate::column;
use crate::numbers::Numbers;

/// A newer number and the older ones that it has goods of; of each, whether that is only a part of the
/// newer number's goods.
pub(crate) struct Row {
    pub(crate) place: String,
    pub(crate) newer: String,
    pub(crate) older: Vec<(String, bool)>,
}

/// What the file has.
pub(crate) struct Draft {
    pub(crate) year: String,
    pub(crate) column: usize,
    source: String,
    /// Headings without numbers.
    open: Vec<u16>,
    gaps: Vec<String>,
    pub(crate) rows: Vec<Row>,
}

impl Draft {
    pub(crate) fn read(lines: &[(String, Vec<String>)]) -> Self {
        let [mut year, mut source] = [String::new(), String::new()];
        let (mut open, mut gaps, mut rows) = (Vec::new(), Vec::new(), Vec::new());
        for (place, columns) in lines {
            let [key, value] = &columns[..] else { panic!("{place}: two columns") };
            match key.as_str() {
                "edition" => year.clone_from(value),
                "source" => source.clone_from(value),
                "gap" => gaps.push(value.clone()),
                "open" => {
                    let heading = value.parse().ok().filter(|_| value.len() == 4);
                    open.push(heading.unwrap_or_else(|| panic!("{place}: four digits")));
                }
                newer => {
                    let older = value.split(' ').map(|code| match code.strip_suffix('*') {
                        Some(code) => (code.to_owned(), true),
                        None => (code.to_owned(), false),
                    });
                    let older: Vec<_> = older.collect();
                    rows.extend(newer.split(' ').map(|newer| Row {
                        place: place.clone(),
                        newer: newer.to_owned(),
                        older: older.clone(),
                    }));
                }
            }
        }
        let column = column("data/draft.tsv", &year);
        Self { year, column, source, open, gaps, rows }
    }

    /// Numbers that have all goods of one older number and no others: where the file says so, newer, older.
    pub(crate) fn renumbered(&self) -> impl Iterator<Item = (&str, &str, &str)> {
        let goes_to = |code: &str| {
            let older = self.rows.iter().flat_map(|row| &row.older);
            older.filter(|(older, _)| older == code).count()
        };
        self.rows.iter().filter_map(move |Row { place, newer, older }| match &older[..] {
            [(older, false)] if goes_to(older) == 1 => {
                Some((place.as_str(), newer.as_str(), older.as_str()))
            }
            _ => None,
        })
    }
}

/// Writes what is known of the draft, and the pairs that are a part of the newer number's goods.
pub(crate) fn write(draft: Option<&Draft>, numbers: &Numbers, source: &mut String) {
    let mut partial: Vec<(u16, u16)> = Vec::new();
    for Row { place, newer, older } in draft.iter().flat_map(|draft| &draft.rows) {
        let newer = numbers.index(place, newer);
        let parts = older.iter().filter(|(_, is_partial)| *is_partial);
        partial.extend(parts.map(|(older, _)| (newer, numbers.index(place, older))));
    }
    partial.sort_unstable();
    let length = partial.len();
    let text = match draft {
        Some(Draft { year, column, source, open, gaps, .. }) => format!(
            "pub(crate) const DRAFT_COLUMN: Option<usize> = Some({column});\n\
             pub(crate) static DRAFT: Option<Draft> = Some(Draft {{ edition: Edition::Hs{year}, \
             source: {source:?}, open: &{open:?}, gaps: &{gaps:?} }});\n"
        ),
        None => "pub(crate) const DRAFT_COLUMN: Option<usize> = None;\n\
                 pub(crate) static DRAFT: Option<Draft> = None;\n"
            .to_owned(),
    };
    write!(source, "static PARTIAL: [(u16, u16); {length}] = {partial:?};\n{text}")
        .expect("a string grows");
}
