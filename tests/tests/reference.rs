//! `tests/reference/fetch` brings the reference material that is public, and says what it could not bring. Tried with a
//! repository of our own, since the real ones are elsewhere.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::SystemTime;

use customs_tests::external::command;
use customs_tests::{files, repository};

/// The lists of what is fetched and of what cannot be.
const LISTS: [&str; 2] = ["files.tsv", "drawn.tsv"];

/// The rows of a list.
fn rows(list: &str) -> Vec<Vec<String>> {
    let text = fs::read_to_string(repository().join("tests/reference").join(list)).expect("a list");
    let lines = text.lines().filter(|line| !line.starts_with('#'));
    lines.map(|line| line.split('\t').map(str::to_owned).collect()).collect()
}

/// What the script is tried with: a repository with two files, a copy of the script with lists of its own, and a folder
/// to fetch into.
struct Trial {
    folder: tempfile::TempDir,
    bash: PathBuf,
    git: PathBuf,
    sha256sum: PathBuf,
}

/// What a run of the script said, and its exit status.
#[derive(Debug)]
struct Run {
    said: String,
    status: Option<i32>,
}

impl Trial {
    /// The trial, if there is what the script needs.
    fn new() -> Option<Self> {
        let (bash, git) = (command("bash", "bash")?, command("git", "git")?);
        let sha256sum = command("sha256sum", "coreutils")?;
        let folder = tempfile::tempdir().expect("a temporary folder");
        let trial = Self { folder, bash, git, sha256sum };
        for folder in ["repositories/ruritania/customs/messages", "script"] {
            fs::create_dir_all(trial.path(folder)).expect("a folder");
        }
        let source = trial.path("repositories/ruritania/customs");
        fs::write(source.join("messages/one.xml"), "<one/>\r\n").expect("a file");
        fs::write(source.join("messages/two of them.xml"), "<two/>\n").expect("a file");
        trial.git(&["init", "--quiet"]);
        // As GitHub does.
        trial.git(&["config", "uploadpack.allowAnySHA1InWant", "true"]);
        trial.git(&["add", "--all"]);
        trial.git(&[
            "-c",
            "user.name=A",
            "-c",
            "user.email=a@example.org",
            "commit",
            "--quiet",
            "--message=first",
        ]);
        let script = repository().join("tests/reference/fetch");
        fs::copy(script, trial.path("script/fetch")).expect("a copy");
        fs::write(trial.path("script/drawn.tsv"), "# Drawn.\ntable.tsv\ta table\ttables\n")
            .expect("a list");
        trial.list(&(trial.one() + &trial.two()));
        Some(trial)
    }

    fn path(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }

    /// Runs git in the repository that is fetched from, and gives what it says.
    fn git(&self, arguments: &[&str]) -> String {
        let mut git = Command::new(&self.git);
        git.args(["-c", "core.autocrlf=false", "-C"])
            .arg(self.path("repositories/ruritania/customs"));
        let output = git.args(arguments).output().expect("git runs");
        assert!(output.status.success(), "{arguments:?}: {output:?}");
        String::from_utf8(output.stdout).expect("UTF-8").trim().to_owned()
    }

    /// The line of the list for a file of the repository.
    fn row(&self, file: &str, name: &str) -> String {
        let path = format!("messages/{name}");
        let content = self.git(&["rev-parse", &format!("HEAD:{path}")]);
        let commit = self.git(&["rev-parse", "HEAD"]);
        let sum = Command::new(&self.sha256sum)
            .arg(self.path(&format!("repositories/ruritania/customs/{path}")))
            .output();
        let sum = String::from_utf8(sum.expect("it runs").stdout).expect("UTF-8");
        format!("{file}\t{}\t{content}\truritania/customs\t{commit}\t{path}\n", &sum[..64])
    }

    fn one(&self) -> String {
        self.row("a/one.xml", "one.xml")
    }

    fn two(&self) -> String {
        self.row("b/two.xml", "two of them.xml")
    }

    /// Writes the list of what is to be fetched.
    fn list(&self, rows: &str) {
        fs::write(self.path("script/files.tsv"), format!("# What is fetched.\n{rows}"))
            .expect("a list");
    }

    /// Runs the script, with `fetched` as its folder.
    fn run(&self, arguments: &[&str]) -> Run {
        let output = Command::new(&self.bash)
            .arg(self.path("script/fetch"))
            .args(arguments)
            .arg(self.path("fetched"))
            .env(
                "REFERENCE_REPOSITORIES",
                format!("file://{}", self.path("repositories").display()),
            )
            .output()
            .expect("the script runs");
        let said = String::from_utf8([output.stdout, output.stderr].concat()).expect("UTF-8");
        Run { said, status: output.status.code() }
    }

    /// The files that are in the folder, and in its folders `a` and `b`.
    fn there(&self) -> Vec<String> {
        let folders = ["", "a/", "b/"];
        let below = |folder: &str| {
            let entries = fs::read_dir(self.path("fetched").join(folder)).into_iter().flatten();
            let paths = entries.map(|it| it.expect("an entry").path()).filter(|it| it.is_file());
            let name = |it: PathBuf| it.file_name().expect("a name").to_string_lossy().into_owned();
            let mut names: Vec<_> = paths.map(|it| format!("{folder}{}", name(it))).collect();
            names.sort();
            names
        };
        folders.into_iter().flat_map(below).collect()
    }

    /// The time at which a file of the folder was written.
    fn written(&self, file: &str) -> SystemTime {
        let path = self.path("fetched").join(file);
        fs::metadata(path).and_then(|it| it.modified()).expect("a time")
    }
}

#[test]
fn what_is_listed_is_fetched_byte_by_byte_and_a_second_run_fetches_nothing() {
    let Some(trial) = Trial::new() else { return };
    let first = trial.run(&[]);
    assert_eq!(first.status, Some(0), "{}", first.said);
    assert!(first.said.ends_with("0 files were there, 2 fetched\n"), "{}", first.said);
    assert_eq!(trial.there(), ["not-fetched.tsv", "a/one.xml", "b/two.xml"]);
    assert_eq!(fs::read(trial.path("fetched/a/one.xml")).expect("a file"), b"<one/>\r\n");
    let written = trial.written("a/one.xml");

    let second = trial.run(&[]);
    assert_eq!(second.status, Some(0), "{}", second.said);
    assert!(second.said.ends_with("2 files were there, 0 fetched\n"), "{}", second.said);
    assert_eq!(trial.written("a/one.xml"), written);
}

#[test]
fn what_cannot_be_fetched_is_told_with_the_tests_that_skip_and_in_the_folder() {
    let Some(trial) = Trial::new() else { return };
    let run = trial.run(&[]);
    assert!(
        run.said.contains(
            "cannot be fetched: table.tsv (a table); tests that skip without it: tables\n"
        ),
        "{}",
        run.said
    );
    let told = fs::read_to_string(trial.path("fetched/not-fetched.tsv")).expect("a list");
    assert_eq!(told, "# Drawn.\ntable.tsv\ta table\ttables\n");
}

#[test]
fn bytes_that_are_not_those_of_the_list_are_refused() {
    let Some(trial) = Trial::new() else { return };
    // The content is there under its name, and its sum is that of the other file.
    let [one, two] = [trial.one(), trial.two()];
    let [of_one, of_two] = [&one, &two].map(|it| it.split('\t').nth(1).expect("a sum").to_owned());
    trial.list(&(one.replace(&of_one, &of_two) + &two));
    let run = trial.run(&[]);
    assert_eq!(run.status, Some(1), "{}", run.said);
    assert!(
        run.said.contains("refused, since its bytes are not those of the list: a/one.xml"),
        "{}",
        run.said
    );
    assert_eq!(trial.there(), ["not-fetched.tsv", "b/two.xml"]);
}

#[test]
fn a_file_that_was_changed_is_told_and_kept() {
    let Some(trial) = Trial::new() else { return };
    trial.run(&[]);
    fs::write(trial.path("fetched/a/one.xml"), "<one/>\n").expect("a file");
    for arguments in [&["--check"][..], &[]] {
        let run = trial.run(arguments);
        assert_eq!(run.status, Some(1), "{}", run.said);
        assert!(run.said.contains("other bytes than the list says: a/one.xml\n"), "{}", run.said);
    }
    assert_eq!(fs::read(trial.path("fetched/a/one.xml")).expect("a file"), b"<one/>\n");
}

#[test]
fn a_check_fetches_nothing_and_says_what_is_missing() {
    let Some(trial) = Trial::new() else { return };
    assert_eq!(trial.run(&["--check"]).status, Some(2));
    fs::create_dir(trial.path("fetched")).expect("a folder");
    let run = trial.run(&["--check"]);
    assert_eq!(run.status, Some(1), "{}", run.said);
    assert!(run.said.contains("missing: a/one.xml\nmissing: b/two.xml\n"), "{}", run.said);
    assert!(trial.there().is_empty());
    trial.run(&[]);
    let run = trial.run(&["--check"]);
    assert_eq!(run.status, Some(0), "{}", run.said);
}

#[test]
fn a_repository_or_a_content_that_is_not_there_is_told_and_the_rest_is_fetched() {
    let Some(trial) = Trial::new() else { return };
    let elsewhere = trial.one().replace("ruritania/customs", "syldavia/customs");
    let unknown = trial.row("a/three.xml", "one.xml");
    let content = unknown.split('\t').nth(2).expect("a content").to_owned();
    trial.list(&(elsewhere + &unknown.replace(&content, &"0f".repeat(20)) + &trial.two()));
    let run = trial.run(&[]);
    assert_eq!(run.status, Some(1), "{}", run.said);
    for told in [
        "no repository: file://",
        "not fetched: a/one.xml (syldavia/customs@",
        "not fetched: a/three.xml",
    ] {
        assert!(run.said.contains(told), "{told}: {}", run.said);
    }
    assert_eq!(trial.there(), ["not-fetched.tsv", "b/two.xml"]);
}

#[test]
fn the_lists_have_whatever_tests_ask_for_and_name_tests() {
    let listed: Vec<String> =
        LISTS.iter().flat_map(|it| rows(it)).map(|row| row[0].clone()).collect();
    let folder = repository().join("tests/tests");
    let (mut asked, mut names) = (BTreeSet::new(), BTreeSet::new());
    for (path, text) in files(&folder, "rs") {
        let text = String::from_utf8(text).expect("UTF-8");
        let after = text.split("reference(\"").skip(1);
        asked.extend(after.filter_map(|it| it.split('"').next()).map(str::to_owned));
        names.insert(path.file_stem().expect("a name").to_string_lossy().into_owned());
    }
    assert!(asked.len() > 20, "{asked:?}");
    let is_listed = |it: &&String| {
        listed.iter().any(|row| Path::new(row).starts_with(it) || Path::new(it).starts_with(row))
    };
    let missing: Vec<_> = asked.iter().filter(|it| !is_listed(it)).collect();
    assert!(missing.is_empty(), "in no list of tests/reference: {missing:?}");
    let named: BTreeSet<String> = rows("drawn.tsv")
        .iter()
        .flat_map(|row| row[2].split(", ").map(str::to_owned).collect::<Vec<_>>())
        .collect();
    let unknown: Vec<_> = named.difference(&names).collect();
    assert!(unknown.is_empty(), "no such tests: {unknown:?}");
}
