//! `--list` and `[lists]`: code lists of a user in place of built-in ones; and the numbered lists in `customs
//! codes` and `customs explain`.

use std::fs;
use std::path::Path;

use tempfile::TempDir;

use crate::run::{Run, fixtures, run, run_in};

/// A message whose country of destination is judged by a numbered list, and its profile.
struct Folder(TempDir);

impl Folder {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let message = fixtures().join("valid/bare-declaration.xml");
        fs::copy(message, folder.path().join("it.xml")).expect("a file");
        let profile = "id: ours\ntitle: Ours\nextends: uk-dms-3.6\n\n\
                       Declaration/BorderTransportMeans/RegistrationNationalityCode\t0..1\ta2\tCL165\n";
        let folder = Self(folder);
        folder.write("ours.profile", profile);
        folder
    }

    fn path(&self) -> &Path {
        self.0.path()
    }

    fn write(&self, name: &str, text: &str) {
        fs::write(self.path().join(name), text).expect("a file");
    }

    fn validate(&self, more: &[&str]) -> Run {
        let arguments = ["validate", "--profile", "ours.profile", "--date", "2026-01-31", "it.xml"];
        run_in(self.path(), &[&arguments[..], more].concat())
    }
}

#[test]
fn a_list_of_the_user_takes_the_place_of_the_built_in_one() {
    let folder = Folder::new();
    assert_eq!(folder.validate(&["--no-config"]).status, 0);
    for (name, text, said) in [
        ("my.list", "id: CL165\ntitle: Mine\n\nFR\tFrance\n", Some("error[code-not-listed]")),
        (
            "my.csv",
            "code,valid from,valid to\nGB,2020-01-01,2025-12-31\n",
            Some("error[code-no-longer-valid]"),
        ),
        ("my.tsv", "GB\t2026-02-01\nFR\t2020-01-01\n", Some("warning[code-not-yet-valid]")),
        ("right.csv", "GB\nFR\n", None),
    ] {
        folder.write(name, text);
        let run = folder.validate(&["--no-config", "--list", &format!("CL165={name}")]);
        let is_wrong = said.is_some_and(|said| said.starts_with("error"));
        assert_eq!(run.status, i32::from(is_wrong), "{name}: {}{}", run.stdout, run.stderr);
        if let Some(said) = said {
            assert!(run.stdout.contains(said), "{name}: {}", run.stdout);
            // Long findings are wrapped.
            let words = run.stdout.split_whitespace().collect::<Vec<_>>().join(" ");
            assert!(words.contains(&format!("CL165 from {name}")), "{name}: {}", run.stdout);
        }
    }
    // What a repository asks for counts, and the command line comes first.
    folder.write("customs.toml", "[lists]\nCL165 = 'my.list'\n");
    assert_eq!(folder.validate(&[]).status, 1);
    assert_eq!(folder.validate(&["--list", "CL165=right.csv"]).status, 0);
}

#[test]
fn what_is_wrong_with_a_list_is_said_with_its_place() {
    let folder = Folder::new();
    folder.write("my.list", "id: CL165\ntitle: Mine\n\nFR\tFrance\nG B\tBritain\n");
    folder.write("other.list", "id: CL008\ntitle: Mine\n\nFR\tFrance\n");
    for (list, said) in [
        ("CL165=my.list", "my.list: line 5: `G B` is not a code; write a code without blanks"),
        ("CL165=other.list", "other.list: line 1: the list is `CL008`, not `CL165`"),
        ("CL165=none.list", "none.list: no such file"),
        ("CL8=other.list", "other.list: line 1: the list is `CL008`, not `CL8`"),
        ("CL165", "write the number of the list and a file"),
    ] {
        let run = folder.validate(&["--no-config", "--list", list]);
        assert_eq!(run.status, 2, "{list}: {}", run.stdout);
        assert!(run.stderr.contains(said), "{list}: {}", run.stderr);
    }
    folder.write("plain.csv", "FR\n");
    let run = folder.validate(&["--no-config", "--list", "CL16A5=plain.csv"]);
    let said = "plain.csv: there is no list `CL16A5`; write CL165";
    assert!(run.status == 2 && run.stderr.contains(said), "{}", run.stderr);
    let twice = ["--no-config", "--list", "CL165=plain.csv", "--list", "CL165=my.list"];
    let run = folder.validate(&twice);
    assert!(run.status == 2 && run.stderr.contains("has another file"), "{}", run.stderr);
}

#[test]
fn codes_of_numbered_lists_are_looked_up() {
    let found = run(&["codes", "CL008", "FR", "--date", "2026-01-31"]);
    assert_eq!((found.status, &*found.stdout), (0, "FR  France, since 2024-02-21  (CL008)\n"));
    let offices = run(&["codes", "CL171", "DE004851", "NO01016C", "--date", "2026-01-31"]);
    assert_eq!(offices.status, 1);
    assert!(offices.stdout.contains("until 2025-06-13"), "{}", offices.stdout);
    // A customs office by itself is in the lists of its roles.
    let office = run(&["codes", "DE004851"]);
    assert!(
        office.stdout.contains("(CL141)") && office.stdout.contains("(CL171)"),
        "{}",
        office.stdout
    );
    let unknown = run(&["codes", "CL8", "FR"]);
    assert!(unknown.stderr.contains("write CL008"), "{}", unknown.stderr);
    let all = run(&["codes"]).stdout;
    assert!(all.contains("  CL008 Countries, full list: 265 codes, EU 2025-02-01\n"), "{all}");
}

#[test]
fn a_numbered_list_is_explained_with_its_codes_if_they_are_few() {
    let types = run(&["explain", "CL231"]).stdout;
    assert!(types.contains("built in: Declaration types: 6 codes, of 2024-10-25"), "{types}");
    assert!(types.contains("  T1: external transit\n"), "{types}");
    let countries = run(&["explain", "CL008"]).stdout;
    assert!(countries.contains("`customs codes CL008` lists all"), "{countries}");
    let export = run(&["explain", "CL231_AES"]).stdout;
    assert!(export.contains("  EX: export or re-export\n"), "{export}");
    let unavailable = run(&["explain", "CL079"]).stdout;
    assert!(unavailable.contains("codes: not built in"), "{unavailable}");
}
