//! `customs hs` with files as spreadsheets, authorities and statistics make them.

use serde_json::json;

use crate::run::{Run, run, run_with_input};

fn check(input: &str) -> Run {
    run_with_input(&["hs", "check", "-", "--edition", "2022"], input.as_bytes())
}

fn convert(input: &str) -> Run {
    let arguments = ["hs", "convert", "-", "--from", "H5", "--to", "H6"];
    run_with_input(&arguments, input.as_bytes())
}

/// What is said of the codes of a column, without the name of the file.
fn said(codes: &[&str]) -> (i32, Vec<String>) {
    let run = check(&format!("code\n{}\n", codes.join("\n")));
    let lines = run.stdout.lines().map(|line| line.replace("<stdin>:", ""));
    (run.status, lines.collect())
}

#[test]
fn codes_filled_up_with_zeros_are_headings_and_chapters() {
    let (status, said) =
        said(&["0100000000", "0101000000", "85170000", "8517 00 00 00", "0101210000"]);
    let expected = [
        "2: note: 0100000000 is read as chapter 01: it is padded with zeros",
        "3: note: 0101000000 is read as heading 01.01: it is padded with zeros",
        "4: note: 85170000 is read as heading 85.17: it is padded with zeros",
        "5: note: 8517 00 00 00 is read as heading 85.17: it is padded with zeros",
    ];
    assert_eq!((status, &said[..]), (0, &expected.map(str::to_owned)[..]));
    let (status, said) = self::said(&["0199000000"]);
    assert_eq!(status, 1);
    assert!(said[0].starts_with("2: 01.99: not in HS 2022, nor in any other edition"), "{said:?}");
}

#[test]
fn a_countrys_own_digits_and_letters_are_no_fault() {
    let codes = ["851713000", "8517.13-1000", "85171300999", "8517.13.00.10D", "0101.21.00.00 A"];
    let (status, said) = said(&codes);
    assert_eq!(status, 0, "{said:?}");
    assert_eq!(said.len(), 4, "{said:?}");
    let (status, said) = self::said(&["01O121", "8517.13.0O", "8517.1X.00"]);
    assert_eq!((status, said.len()), (1, 3), "{said:?}");
}

#[test]
fn a_lost_zero_is_hinted_at_only_where_the_number_exists() {
    let (status, said) = said(&["10121", "1012100", "101000000", "851713000", "85171"]);
    assert_eq!(status, 1);
    let meant = |at: usize, code: &str| {
        let end = format!("with a leading zero, which spreadsheets drop, it is {code}");
        assert!(said[at].ends_with(&end), "{said:?}");
    };
    meant(0, "010121");
    meant(1, "01012100");
    meant(2, "0101000000");
    assert!(said[3].starts_with("5: note: 851713000 is read as 8517.13.000"), "{said:?}");
    assert_eq!(said[4], "6: 85171: odd number of digits; 8517.11 to 8517.18 begin with its digits");
}

#[test]
fn what_a_spreadsheet_made_of_a_code_is_said_with_the_code() {
    let codes =
        ["851713.0", "8.51713E+05", "'0101210000", "\"=\"\"0101210000\"\"\"", "\"851713,0\""];
    let (status, said) = said(&codes);
    assert_eq!((status, said.len()), (0, 5), "{said:?}");
    for (line, cause) in
        said.iter().zip(["decimal", "scientific", "apostrophe", "formula", "decimal"])
    {
        assert!(line.contains(cause) && line.contains(" is read as "), "{line}");
    }
    let (status, said) = self::said(&["8.5171E+09", "1.0121E+04"]);
    assert_eq!(status, 1);
    assert!(said[0].contains("the last 5 of 10 digits are lost"), "{said:?}");
    assert!(said[1].contains("it is 010121; a spreadsheet wrote it in"), "{said:?}");
}

#[test]
fn names_of_comtrade_are_said_to_be_no_codes_and_are_no_faults() {
    let (status, said) = said(&["TOTAL", "AG2", "AG6", "ALL", "H5", "9999", "010121"]);
    assert_eq!((status, said.len()), (0, 6), "{said:?}");
    assert!(said.iter().all(|line| line.contains("note: not checked: ")), "{said:?}");
    for name in ["TOTAL", "AG4", "H6"] {
        for command in [&["hs", "show", name][..], &["hs", "convert", name, "--from=H5", "--to=H6"]]
        {
            let run = run(command);
            assert_eq!(run.status, 0, "{}", run.stderr);
            assert!(run.stdout.contains("not a code"), "{}", run.stdout);
        }
    }
}

#[test]
fn an_edition_goes_by_the_name_that_comtrade_gives_it() {
    let named = run(&["hs", "show", "8517", "--edition", "H5"]).stdout;
    assert_eq!(named, run(&["hs", "show", "8517", "--edition", "2017"]).stdout);
    let file = "classificationCode,cmdCode\nH5,851712\nH6,851713\nH6,851712\n";
    let by_row = run_with_input(&["hs", "check", "-"], file.as_bytes());
    assert_eq!(by_row.status, 1);
    assert!(by_row.stdout.starts_with("<stdin>:4: 8517.12: not in HS 2022"), "{}", by_row.stdout);
    let of_2022 = check(file);
    assert_eq!(of_2022.stdout.lines().count(), 2, "{}", of_2022.stdout);
    let converted = convert(file);
    assert!(
        converted.stdout.contains("invalid,,\"the row is marked as HS 2022, not HS 2017\""),
        "{}",
        converted.stdout
    );
}

#[test]
fn headings_and_chapters_are_converted_by_the_codes_below_them() {
    let run = convert("code\n0205\n8517\n01\n0101000000\n");
    assert_eq!(run.status, 0, "{}", run.stderr);
    let lines: Vec<&str> = run.stdout.lines().collect();
    assert_eq!(lines[1], "0205,unchanged,0205,by the codes below it");
    assert!(lines[2].starts_with("8517,many-to-many,8517 8524 8529 8541 8549,"), "{}", lines[2]);
    assert!(lines[3].starts_with("01,unchanged,01,"), "{}", lines[3]);
    assert!(lines[4].starts_with("0101000000,unchanged,0101,"), "{}", lines[4]);
    let json =
        crate::run::run(&["hs", "convert", "85", "--from=2017", "--to=2022", "--format=json"])
            .json();
    assert_eq!((&json["code"], &json["relation"]), (&json!("85"), &json!("many-to-many")));
}

#[test]
fn titles_sums_and_remarks_around_the_rows_are_named_and_no_faults() {
    for (input, named) in [
        (
            "Exported 2026-01-02\n\ncode,desc\n010121,x\ntotal 180\n",
            ["Exported 2026-01-02", "total 180"],
        ),
        ("My goods;2026\nHS code;a;b\n010121;x;y\nTotals;;180\n", ["My goods;2026", "Totals"]),
        ("List\n\n\ncode\twhat\n0101\tx\nEnd of file\n", ["List", "End of file"]),
        ("Stock\ncode|a|b\n0101|x|y\n||180\n", ["Stock", "180"]),
    ] {
        let run = check(input);
        assert_eq!(run.status, 0, "{}", run.stdout);
        for text in named {
            assert!(run.stdout.contains(&format!("`{text}`")), "{text}: {}", run.stdout);
        }
        assert!(run.stderr.starts_with("1 row, 0 malformed"), "{}", run.stderr);
        // What is around the rows is still there when they are converted.
        let converted = convert(input).stdout;
        assert!(named.iter().all(|text| converted.contains(text)), "{converted}");
    }
    let missing = check("code,goods,price\n010121,x,1\n,Chair,120\n");
    assert_eq!(missing.status, 1);
    assert!(missing.stdout.contains(":3: the number is empty"), "{}", missing.stdout);
}

#[test]
fn any_usual_delimiter_and_the_line_of_a_spreadsheet_are_understood() {
    for input in [
        "sep=;\ncode;price\n10121;1,5\n",
        "code|price\n10121|1,5\n",
        "code\tprice\n10121\t1,5\n",
        "\u{feff}sep=|\r\ncode|price\r\n10121|1;5\r\n",
    ] {
        let run = check(input);
        assert_eq!((run.status, run.stdout.lines().count()), (1, 1), "{}", run.stdout);
        assert!(run.stdout.contains("10121: odd number of digits"), "{}", run.stdout);
    }
    let first = convert("sep=;\ncode;price\n010121;1,5\n").stdout;
    assert!(first.starts_with("sep=;\ncode;price;status;targets;note\n010121;1,5;"), "{first}");
}

#[test]
fn the_column_of_codes_is_found_by_the_names_that_authorities_use() {
    for header in [
        "\"HTS Number\",Indent,Description",
        "CNKEY,CN_CODE,NAME_EN",
        "Hier. pos.,Goods code,Description",
        "Classification,Commodity Code,Commodity",
        "HSN_DESCRIPTION,HSN Code,GST",
        "Descrição,NCM,Unidade",
        "x,goods_nomenclature_item_id,description",
        "typeCode,cmdCode,cmdDesc",
    ] {
        let columns = header.split(',').map(|name| name.trim_matches('"'));
        let usual = [
            "HTS Number",
            "CN_CODE",
            "Goods code",
            "Commodity Code",
            "HSN Code",
            "NCM",
            "goods_nomenclature_item_id",
            "cmdCode",
        ];
        let row: Vec<&str> =
            columns.map(|name| if usual.contains(&name) { "10121" } else { "a" }).collect();
        let run = check(&format!("{header}\n{}\n", row.join(",")));
        assert_eq!(run.stdout.lines().count(), 1, "{header}: {}{}", run.stdout, run.stderr);
        assert!(run.stdout.contains("10121: odd"), "{header}: {}", run.stdout);
    }
}

#[test]
fn notes_are_in_json_as_well() {
    let arguments = ["hs", "check", "-", "--edition", "2022", "--format", "json"];
    let json = run_with_input(&arguments, b"Title\ncode,x\n8517000000,a\nTOTAL,b\n").json();
    let messages: Vec<&str> = json["notes"]
        .as_array()
        .expect("a list")
        .iter()
        .filter_map(|note| note["message"].as_str())
        .collect();
    assert_eq!(messages.len(), 3, "{messages:?}");
    assert!(messages[1].starts_with("8517000000 is read as heading 85.17"), "{messages:?}");
    let summary = json!({ "rows": 2, "malformed": 0, "unknown": 0, "noted": 1, "not_checked": 1 });
    assert_eq!(json["summary"], summary);
}

#[test]
fn notes_are_counted_where_they_are_too_many() {
    let run = check(&format!("code\n{}", "8517000000\n".repeat(150)));
    assert_eq!((run.status, run.stdout.lines().count()), (0, 101));
    assert!(run.stdout.ends_with("and 50 more notes\n"), "{}", run.stdout);
}

#[test]
fn a_tariff_can_be_checked_itself_though_not_all_of_its_rows_have_a_code() {
    for input in [
        "\"HTS Number\",\"Indent\",\"Description\"\n\"0101\",\"0\",\"Horses\"\n\"\",\"1\",\"Bred:\"\n",
        "CNKEY;LEVEL;CN_CODE;NAME_EN\n010021000090;1;I;SECTION I\n010011000090;2;01;CHAPTER 1\n",
        "\"CN code\",\"Description\",\"Unit\"\n\"0101\",\"Horses\",\"\"\n\"\",\"- Bred\",\"\"\n",
        "Goods code,Indent,Description\n0101000000 80,,Horses\n,-,Horses\n",
    ] {
        let run = check(input);
        assert_eq!(run.status, 0, "{}", run.stdout);
        assert!(run.stdout.contains("is not a row of goods"), "{}", run.stdout);
        assert!(run.stderr.starts_with("1 row, 0 malformed"), "{}", run.stderr);
    }
}

#[test]
fn a_title_is_no_formula_in_what_is_written() {
    let written = convert("=1+2;x\n@SUM(A1)\ncode;price\n010121;1\n");
    assert!(written.stdout.starts_with("'=1+2;x\n'@SUM(A1)\ncode;price;"), "{}", written.stdout);
    assert!(written.stderr.contains("2 cells would be a formula"), "{}", written.stderr);
}

#[test]
fn a_long_code_is_searched_by_its_first_digits() {
    let plain = run(&["hs", "search", "8517.13"]).stdout;
    for text in ["8517.13.00.10", "8517130000", "851713000"] {
        let run = run(&["hs", "search", text]);
        assert_eq!((run.status, &run.stdout), (0, &plain), "{text}");
        assert_eq!(run.stderr, format!("{text}: searched by 8517.13\n"));
    }
    assert!(run(&["hs", "search", "8517000000"]).stdout.starts_with("85.17 "));
}
