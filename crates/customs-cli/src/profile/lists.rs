//! Lists of codes of the user that take the place of those with their numbers: `--list CL008=FILE`, and
//! `[lists]` in `customs.toml`.

use std::path::PathBuf;

use customs_authorities::{Authorities, OwnList};

use crate::codes::instead_of;
use crate::failure::Failure;
use crate::file;
use crate::limits::RunLimits;

/// A list that the user has, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ListFile {
    pub(crate) number: String,
    pub(crate) path: PathBuf,
}

/// Reads `CL008=FILE`.
pub(crate) fn argument(text: &str) -> Result<ListFile, String> {
    match text.split_once('=') {
        Some((number, path)) if !number.is_empty() && !path.is_empty() => {
            Ok(ListFile { number: number.to_owned(), path: path.into() })
        }
        _ => Err("write the number of the list and a file, as in CL008=countries.list".to_owned()),
    }
}

/// Those of the command line, then those of `customs.toml` that the command line does not have.
pub(crate) fn chosen(first: &[ListFile], second: Vec<ListFile>) -> Vec<ListFile> {
    let is_other = |list: &ListFile| first.iter().all(|it| it.number != list.number);
    let others = second.into_iter().filter(is_other);
    first.iter().cloned().chain(others).collect()
}

/// Reads the lists.
pub(super) fn read(lists: &[ListFile], limits: &RunLimits) -> Result<Vec<OwnList>, Failure> {
    let read = |(at, list): (usize, &ListFile)| {
        let ListFile { number, path } = list;
        if lists[..at].iter().any(|before| before.number == *number) {
            let what = format!("`{number}` already has another file; give only one");
            return Err(Failure::new(path.display(), what));
        }
        let text = file::text(path, limits)?;
        let name = path.display().to_string();
        OwnList::in_place_of(number, &name, &text).map_err(|error| Failure::new(name, error))
    };
    lists.iter().enumerate().map(read).collect()
}

/// Refuses a list whose number nobody has.
pub(super) fn known(lists: &[ListFile], authorities: &Authorities) -> Result<(), Failure> {
    let is_unknown = |list: &&ListFile| authorities.list_names().all(|name| name != list.number);
    let Some(ListFile { number, path }) = lists.iter().find(is_unknown) else { return Ok(()) };
    let what = format!("there is no list `{number}`; {}", instead_of(number));
    Err(Failure::new(path.display(), what))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_is_a_number_and_a_file() {
        let list = |number: &str, path: &str| ListFile { number: number.into(), path: path.into() };
        assert_eq!(argument("CL008=a=b.list"), Ok(list("CL008", "a=b.list")));
        for text in ["", "CL008", "CL008=", "=a.list"] {
            assert!(argument(text).is_err(), "{text}");
        }
        let (one, other) = ([list("CL008", "a")], list("CL008", "b"));
        let third = list("CL009", "c");
        let [only] = one.clone();
        assert_eq!(chosen(&one, vec![other, third.clone()]), [only, third]);
    }
}
