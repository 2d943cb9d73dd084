//! What shells complete.

use std::path::PathBuf;
use std::process::Command;

use customs_tests::external;
use tempfile::TempDir;

use crate::run::run;

/// What bash completes for words of a command line, the last of which is being typed. None where there is no bash.
fn completed(words: &[&str]) -> Option<Vec<String>> {
    let (_folder, path) = script("bash");
    let quoted: Vec<String> = words.iter().map(|word| format!("'{word}'")).collect();
    let last = words.len() - 1;
    let command = format!(
        "source '{}'; COMP_WORDS=({}); COMP_CWORD={last}; COMPREPLY=(); \
         _customs customs '{}' '{}'; printf '%s\\n' \"${{COMPREPLY[@]}}\"",
        path.display(),
        quoted.join(" "),
        words[last],
        words[last - 1],
    );
    let bash = external::command("bash", "bash")?;
    let output = Command::new(bash).args(["--norc", "-c", &command]).output().expect("bash starts");
    let text = String::from_utf8(output.stdout).expect("UTF-8");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    Some(text.lines().map(str::to_owned).collect())
}

#[test]
fn bash_completes_the_values_that_are_known() {
    for (words, expected) in [
        (&["customs", "validate", "--profile", "uk-dms"][..], "uk-dms-3.6"),
        (&["customs", "validate", "--include", "net-le"], "net-le-gross"),
        (&["customs", "validate", "--exclude", "standa"], "standard"),
        (&["customs", "conversation", "--exclude", "unas"], "unasked"),
        (&["customs", "hs", "show", "--edition", "201"], "2017"),
        (&["customs", "hs", "convert", "--from", "199"], "1996"),
        (&["customs", "rules", "show", "seal-"], "seal-unique"),
        (&["customs", "profile", "show", "ncts-cc015"], "ncts-cc015c"),
        (&["customs", "codes", "curr"], "currency"),
        (&["customs", "codes", "check", "eor"], "eori"),
        (&["customs", "validate", "--color", "al"], "always"),
        (&["customs", "val"], "validate"),
    ] {
        let Some(completed) = completed(words) else { return };
        assert!(completed.iter().any(|it| it == expected), "{words:?}: {completed:?}");
    }
}

/// A file with the script for a shell, in a folder that goes with it.
fn script(shell: &str) -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = folder.path().join("customs");
    std::fs::write(&path, run(&["completions", shell]).stdout).expect("a temporary file");
    (folder, path)
}

#[test]
fn fish_completes_commands_and_the_values_that_are_known() {
    let Some(fish) = external::command("fish", "fish") else { return };
    let (_folder, path) = script("fish");
    for (words, expected) in [
        ("customs val", "validate"),
        ("customs validate --profile uk-dms", "uk-dms-3.6"),
        ("customs hs show --edition 201", "2017"),
    ] {
        let command = format!("source '{}'; complete -C '{words}'", path.display());
        let output = Command::new(&fish).args(["--no-config", "-c", &command]).output();
        let output = output.expect("fish starts");
        let completed = String::from_utf8(output.stdout).expect("UTF-8");
        // A description is behind a tab.
        let mut words_of_lines = completed.lines().filter_map(|line| line.split('\t').next());
        assert!(words_of_lines.any(|word| word == expected), "{words}: {completed}");
    }
}

#[test]
fn zsh_can_read_its_script() {
    let Some(zsh) = external::command("zsh", "zsh") else { return };
    let (_folder, path) = script("zsh");
    let output = Command::new(zsh).arg("--no-exec").arg(path).output().expect("zsh starts");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

#[test]
fn a_profile_that_no_shell_knows_is_still_a_file() {
    let run = run(&["validate", "valid/one-item-export.xml", "--profile", "no/such.profile"]);
    assert_eq!(run.status, 2);
    assert!(run.complaint().contains("no such profile"), "{}", run.stderr);
}
