//! Messages as tables: what is written where, that a run goes on where it stopped, and that the same messages give
//! the same bytes.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use crate::run::{Run, fixtures, names, run, run_in};

/// Every file below a folder with its bytes, by its path.
fn tree(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut tree = BTreeMap::new();
    let mut open = vec![folder.to_owned()];
    while let Some(next) = open.pop() {
        for entry in fs::read_dir(&next).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                open.push(path);
                continue;
            }
            let name = path.strip_prefix(folder).expect("it is below").display().to_string();
            tree.insert(name.replace('\\', "/"), fs::read(&path).expect("a file"));
        }
    }
    tree
}

/// A folder with declarations `in/NN.json`, of which each has so many items.
fn declarations(numbers: std::ops::Range<usize>, items: usize) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    fs::create_dir(folder.path().join("in")).expect("a folder");
    for number in numbers {
        add(folder.path(), number, items);
    }
    folder
}

fn add(folder: &Path, number: usize, items: usize) {
    let item = r#"{ "StatisticalValueAmount": { "value": "12.50", "currencyID": "GBP" } }"#;
    let items = vec![item; items].join(",");
    let date = format!("2026-{:02}-01", 1 + number % 3);
    let text = format!(
        r#"{{ "TypeCode": "IMA", "FunctionalReferenceID": "R-{number}",
              "IssueDateTime": {{ "value": "{date}", "formatCode": "102" }},
              "GoodsShipment": {{ "GovernmentAgencyGoodsItem": [{items}] }} }}"#
    );
    fs::write(folder.join(format!("in/{number:02}.json")), text).expect("a file");
}

/// Small parts, so that a run has several.
const SMALL: [&str; 8] =
    ["columns", "in", "--no-config", "--part-bytes", "700", "--partition", "year,month", "--out"];

fn land(folder: &Path, out: &str, more: &[&str]) -> Run {
    run_in(folder, &[&SMALL[..], &[out], more].concat())
}

#[test]
fn each_table_is_a_folder_and_each_month_a_folder_in_it() {
    let folder = declarations(0..3, 2);
    let run =
        land(folder.path(), "out", &["--to", "csv", "--tables", "items", "--columns", "value"]);
    assert_eq!((run.status, &*run.stderr), (0, "3 messages in tables\n"));
    let tree = tree(&folder.path().join("out"));
    let names: Vec<&String> = tree.keys().collect();
    let expected = [
        "_customs.jsonl",
        "declaration/items/year=2026/month=1/part-00000.csv",
        "declaration/items/year=2026/month=2/part-00000.csv",
        "declaration/items/year=2026/month=3/part-00000.csv",
    ];
    assert_eq!(names, expected.each_ref());
    let january = String::from_utf8(tree[expected[1]].clone()).expect("UTF-8");
    let row = "in/00.json,1,1,12.500000000000\nin/00.json,1,2,12.500000000000\n";
    assert_eq!(january, format!("file,message,item,value\n{row}"));
}

#[test]
fn every_format_begins_as_its_readers_expect() {
    let folder = declarations(0..1, 1);
    for (to, begins) in [("parquet", "PAR1"), ("arrow", "ARROW1"), ("csv", "file,message,item,")] {
        let run = land(folder.path(), to, &["--to", to, "--tables", "declaration.items"]);
        assert_eq!(run.status, 0, "{}", run.stderr);
        let path = format!("declaration/items/year=2026/month=1/part-00000.{to}");
        assert!(tree(&folder.path().join(to))[&path].starts_with(begins.as_bytes()), "{to}");
    }
}

#[test]
fn the_same_messages_give_the_same_bytes_whatever_the_number_of_workers() {
    let folder = declarations(0..12, 3);
    let one = land(folder.path(), "one", &["--jobs", "1"]);
    let other = land(folder.path(), "other", &["--jobs", "4"]);
    assert_eq!((one.status, other.status), (0, 0), "{}", one.stderr);
    let one = tree(&folder.path().join("one"));
    assert!(one.keys().filter(|path| path.contains("part-00002")).count() > 3, "it has parts");
    assert_eq!(one, tree(&folder.path().join("other")));
}

#[test]
fn a_run_that_goes_on_gives_what_a_whole_one_gives_and_reads_nothing_twice() {
    let folder = declarations(0..12, 3);
    land(folder.path(), "whole", &[]);
    let whole = tree(&folder.path().join("whole"));
    // What a run leaves that was interrupted: its first parts, files of the next one, and half a line.
    let manifest = String::from_utf8(whole["_customs.jsonl"].clone()).expect("UTF-8");
    let lines: Vec<&str> = manifest.lines().collect();
    assert!(lines.len() > 4);
    let again = folder.path().join("again");
    for (path, bytes) in whole.iter().filter(|(path, _)| !path.contains("part-00003")) {
        let path = again.join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(&path, bytes).expect("a file");
    }
    let finished = format!("{}\n{}\n{}\n{{\"part\":2", lines[0], lines[1], lines[2]);
    fs::write(again.join("_customs.jsonl"), finished).expect("a file");
    let left = again.join("declaration/items/year=2026/month=1/.part-00003.parquet.tmp");
    fs::write(&left, "half of a file").expect("a file");
    let run = land(folder.path(), "again", &[]);
    assert_eq!(run.status, 0, "{}", run.stderr);
    let read: usize =
        run.stderr.split(' ').next().and_then(|it| it.parse().ok()).expect("a number");
    assert!(read < 12, "{}", run.stderr);
    assert_eq!(tree(&again), whole);
    let run = land(folder.path(), "again", &[]);
    assert_eq!((run.status, &*run.stderr), (0, "the tables are already complete\n"));
}

#[test]
fn files_that_come_later_become_parts_of_their_own() {
    let folder = declarations(0..3, 1);
    land(folder.path(), "out", &[]);
    let before = tree(&folder.path().join("out"));
    add(folder.path(), 3, 1);
    let run = land(folder.path(), "out", &[]);
    assert_eq!((run.status, &*run.stderr), (0, "1 message in tables\n"));
    let after = tree(&folder.path().join("out"));
    let is_same =
        |(path, bytes): (&String, &Vec<u8>)| path == "_customs.jsonl" || after[path] == *bytes;
    assert!(before.iter().all(is_same) && after.len() > before.len());
}

#[test]
fn a_folder_of_another_run_or_a_file_that_changed_is_refused() {
    let folder = declarations(0..2, 1);
    land(folder.path(), "out", &[]);
    let run = land(folder.path(), "out", &["--to", "csv"]);
    assert_eq!(run.status, 2);
    assert!(run.complaint().contains("had other options"), "{}", run.stderr);
    add(folder.path(), 1, 5);
    let run = land(folder.path(), "out", &[]);
    assert_eq!(run.status, 2);
    assert!(run.complaint().contains("changed since"), "{}", run.stderr);
    let run = land(folder.path(), "in", &[]);
    assert_eq!(run.status, 2);
    assert!(run.complaint().contains("name an empty folder"), "{}", run.stderr);
}

#[test]
fn incomplete_messages_are_in_their_own_table_and_cost_the_status_also_when_a_run_goes_on() {
    let folder = declarations(0..1, 1);
    fs::write(folder.path().join("in/broken.xml"), "<MetaData><Declaration></MetaData>")
        .expect("a file");
    fs::write(folder.path().join("in/strange.json"), r#"{ "TypeCode": "IMA", "Strange": "1" }"#)
        .expect("a file");
    for _ in 0..2 {
        let run = land(folder.path(), "out", &["--to", "csv", "--tables", "messages"]);
        assert_eq!(run.status, 1, "{}", run.stderr);
    }
    let tree = tree(&folder.path().join("out"));
    let rows =
        |path: &str| String::from_utf8(tree[path].clone()).expect("UTF-8").lines().count() - 1;
    assert_eq!(rows("declaration/messages/year=2026/month=1/part-00000.csv"), 1);
    let incomplete = String::from_utf8(tree["incomplete/part-00000.csv"].clone()).expect("UTF-8");
    assert!(
        incomplete.contains("in/strange.json,1,1,") && incomplete.contains("Strange"),
        "{incomplete}"
    );
    assert!(incomplete.contains("in/broken.xml,1,1,"), "{incomplete}");
}

#[test]
fn findings_are_a_table_where_they_are_asked_for() {
    let out = tempfile::tempdir().expect("a folder");
    let out = out.path().join("out");
    let folder = out.display().to_string();
    let run = run(&[
        "columns",
        "warning",
        "--no-config",
        "--to",
        "csv",
        "--tables",
        "findings",
        "--out",
        &folder,
    ]);
    assert!(run.status < 2, "{}", run.stderr);
    let text = String::from_utf8(tree(&out)["findings/part-00000.csv"].clone()).expect("UTF-8");
    assert!(text.lines().count() > 5, "{text}");
    assert!(text.lines().any(|line| line.contains(",warning,")), "{text}");
    assert_eq!(names(&out), ["_customs.jsonl", "findings"]);
}

#[test]
fn a_file_that_cannot_be_read_ends_the_run_before_anything_is_half_done() {
    let folder = declarations(0..2, 1);
    let run =
        run_in(folder.path(), &["columns", "in", "missing.xml", "--no-config", "--out", "out"]);
    assert_eq!(run.status, 2);
    assert!(
        run.stderr.contains("missing.xml") && run.stderr.contains("run again"),
        "{}",
        run.stderr
    );
    assert_eq!(names(&folder.path().join("out")), ["_customs.jsonl"]);
    let run = run_in(folder.path(), &["columns", "in", "--no-config", "--out", "out"]);
    assert_eq!((run.status, &*run.stderr), (0, "2 messages in tables\n"));
}

#[test]
fn what_repeats_can_be_inside_the_rows_that_hold_it_but_not_in_csv() {
    let folder = declarations(0..1, 2);
    let nested = [
        "--nested",
        "--tables",
        "declaration.messages",
        "--columns",
        "messages.type_code,items.value",
    ];
    let arguments = [&["columns", "in", "--no-config", "--out", "out"], &nested[..]].concat();
    let run = run_in(folder.path(), &arguments);
    assert_eq!(run.status, 0, "{}", run.stderr);
    assert!(
        tree(&folder.path().join("out")).contains_key("declaration/messages/part-00000.parquet")
    );
    let arguments =
        [&["columns", "in", "--no-config", "--out", "csv", "--to", "csv"], &nested[..]].concat();
    let run = run_in(folder.path(), &arguments);
    assert_eq!(run.status, 2);
    assert!(run.stderr.contains("CSV has no lists, but `items` is a list"), "{}", run.stderr);
}

#[test]
fn the_schema_of_a_table_is_printed_for_people_programs_and_engines() {
    let shown = |format: &str| {
        let run =
            run(&["columns", "schema", "--table", "declaration.item_origins", "--format", format]);
        assert_eq!((run.status, &*run.stderr), (0, ""));
        run.stdout
    };
    insta::assert_snapshot!("columns_schema_table", shown("table"));
    insta::assert_snapshot!("columns_schema_spark", shown("spark"));
    insta::assert_snapshot!("columns_schema_duckdb", shown("duckdb"));
    insta::assert_snapshot!("columns_schema_postgresql", shown("postgresql"));
    insta::assert_snapshot!("columns_schema_bigquery", shown("bigquery"));
    insta::assert_snapshot!("columns_schema_json", shown("json"));
    let list = run(&["columns", "schema"]).stdout;
    assert!(list.lines().any(|line| line.starts_with("declaration.items ")), "{list}");
    assert!(list.lines().any(|line| line.starts_with("incomplete ")), "{list}");
}

#[test]
fn a_table_or_a_column_that_there_is_not_is_said_with_the_most_similar() {
    let complaint = |arguments: &[&str]| {
        let run = run_in(&fixtures(), &[&["columns", "schema"], arguments].concat());
        assert_eq!(run.status, 2);
        run.complaint().to_owned()
    };
    let table = complaint(&["--table", "itmes"]);
    assert!(table.contains("no table `itmes`; the most similar is `items`"), "{table}");
    let column = complaint(&["--table", "items", "--columns", "chaptre"]);
    assert!(column.contains("`chaptre`; the most similar is `chapter`"), "{column}");
}
