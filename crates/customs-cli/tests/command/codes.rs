//! `customs codes`.

use crate::run::run as customs;

#[test]
fn a_code_of_a_list_is_named_and_one_that_is_not_in_force_costs_the_exit_status() {
    let run = customs(&["codes", "currency", "EUR", "JPY"]);
    assert_eq!((run.status, run.stderr.as_str()), (0, ""));
    assert_eq!(run.stdout.lines().count(), 2);
    assert!(run.stdout.contains("EUR  Euro") && run.stdout.contains("JPY  Yen"), "{}", run.stdout);
    for (list, code, said) in [
        ("currency", "QQQ", "no code of ISO 4217"),
        ("currency", "RMB", "perhaps CNY"),
        ("currency", "HRK", "until 2022-12-31"),
        ("currency", "BGN", "replaced by EUR"),
        ("country", "UK", "no code of ISO 3166-1"),
        ("units", "kg", "perhaps KGM (kilogram)"),
        ("ISO 3166-1", "AN", "not in force"),
        ("un/locode", "NL RTM", "perhaps NLRTM"),
    ] {
        let run = customs(&["codes", list, code, "--date", "2026-01-31"]);
        assert_eq!(run.status, 1, "{list} {code}");
        assert!(run.stdout.contains(said), "{}", run.stdout);
    }
}

#[test]
fn a_list_is_found_by_its_id_and_by_what_people_call_it() {
    for list in ["ISO 4217", "iso4217", "currency", "currencies", "Currency"] {
        assert_eq!(customs(&["codes", list, "GBP"]).status, 0, "{list}");
    }
    for list in ["UN/EDIFACT 8067", "8067"] {
        let run = customs(&["codes", list, "1"]);
        assert!(run.stdout.starts_with("1  Maritime transport"), "{}", run.stdout);
    }
    let run = customs(&["codes", "incoterms"]);
    assert!(run.stdout.lines().any(|line| line.starts_with("FOB")), "{}", run.stdout);
}

#[test]
fn an_identifier_is_checked_and_what_is_wrong_with_it_is_said() {
    for (kind, text) in [
        ("container", "CSQU3054383"),
        ("eori", "GB123456789000"),
        ("IMO", "9074729"),
        ("vat", "DE136695976"),
    ] {
        let run = customs(&["codes", kind, text]);
        assert_eq!((run.status, run.stderr.as_str()), (0, ""), "{kind} {text}");
    }
    let run = customs(&["codes", "container", "CSQU3054384"]);
    assert_eq!(run.status, 1);
    assert!(run.stdout.contains("the check digit is 4; expected: 3"), "{}", run.stdout);
    let run = customs(&["codes", "container"]);
    assert_eq!(run.status, 2);
    assert!(run.complaint().contains("customs codes container TEXT"), "{}", run.stderr);
}

#[test]
fn a_code_by_itself_is_looked_for_in_every_list() {
    let run = customs(&["codes", "NLRTM"]);
    // Its name is in the program where the whole workspace is built at once.
    assert!(
        run.stdout == "NLRTM  a place: Netherlands  (UN/LOCODE)\n"
            || run.stdout.contains("Rotterdam")
    );
    assert_eq!(run.status, 0);
    let run = customs(&["codes", "CSQU3054383"]);
    assert_eq!(run.stdout, "CSQU3054383  valid  (container number)\n");
    let run = customs(&["codes", "no such code"]);
    assert_eq!(run.status, 2);
    assert!(run.complaint().contains("`customs codes` lists all"), "{}", run.stderr);
    assert_eq!(customs(&["codes", "passport", "X1"]).status, 2);
}

#[test]
fn codes_and_explain_give_programs_the_same_members() {
    let of_codes = &customs(&["codes", "currency", "GBP", "--format", "json"]).json()[0];
    let of_explain = &customs(&["explain", "GBP", "--format", "json"]).json()["answers"][0];
    let mut of_codes = of_codes.clone();
    // Whether it may be used is a matter of the day, which `explain` does not ask for.
    assert_eq!(of_codes.as_object_mut().expect("an object").remove("isValid"), Some(true.into()));
    assert_eq!(&of_codes, of_explain);
}

#[test]
fn programs_read_answers_as_json() {
    let run = customs(&["codes", "currency", "HRK", "--date", "2026-01-31", "--format", "json"]);
    let answers = run.json();
    assert_eq!((&answers[0]["kind"], &answers[0]["isValid"]), (&"code".into(), &false.into()));
    assert_eq!(answers[0]["name"], "Croatian Kuna");
    assert_eq!(answers[0]["withdrawn"], "2022-12-31");
    let run = customs(&["codes", "container", "CSQU3054384", "--format", "json"]);
    let answer = &run.json()[0];
    assert_eq!((&answer["kind"], &answer["isValid"]), (&"identifier".into(), &false.into()));
    assert_eq!(answer["expectedCheckDigit"], 3);
    let run = customs(&["codes", "--format", "json"]);
    let catalogue = run.json();
    assert!(catalogue["lists"].as_array().expect("lists").len() > 15);
    assert!(
        catalogue["identifiers"]
            .as_array()
            .expect("identifiers")
            .iter()
            .any(|it| it["name"] == "mrn")
    );
}

#[test]
fn codes_are_found_by_words_of_their_names() {
    let run = customs(&["codes", "search", "square", "metre", "--limit", "3"]);
    assert_eq!((run.status, run.stderr.as_str()), (0, ""));
    assert!(run.stdout.starts_with("MTK  square metre  (UN/ECE 20)\n"), "{}", run.stdout);
    let run = customs(&["codes", "search", "bayern", "--list", "subdivision"]);
    assert!(run.stdout.starts_with("DE-BY  Bayern"), "{}", run.stdout);
    let json = customs(&["codes", "search", "eori", "--format", "json"]).json();
    assert_eq!(json["identifiers"][0]["name"], "eori");
    let json = customs(&["codes", "search", "rmb", "--format", "json"]).json();
    assert_eq!(json["codes"][0]["code"], "CNY");
    let run = customs(&["codes", "search", "zzqqxx"]);
    assert_eq!((run.status, run.stdout.as_str()), (1, ""));
    assert!(run.complaint().contains("zzqqxx: nothing found"), "{}", run.stderr);
    let run = customs(&["codes", "search", "metre", "--list", "passport"]);
    assert_eq!(run.status, 2);
}

#[test]
fn each_code_is_shown_in_every_list_that_has_it() {
    let run = customs(&["codes", "show", "KGM", "ZZ", "PK", "kg"]);
    assert_eq!((run.status, run.stderr.as_str()), (0, ""), "{}", run.stdout);
    for said in [
        "KGM  kilogram  (UN/ECE 20)\n",
        "PK  Pakistan  (ISO 3166-1)\n",
        "PK  Package  (UN/ECE 21)\n",
        "  (UN/ECE 21)\n",
    ] {
        assert!(run.stdout.contains(said), "{said}: {}", run.stdout);
    }
    let run = customs(&["codes", "show", "INCOTERM", "DAP"]);
    assert!(run.stdout.starts_with("DAP  ") && run.status == 0, "{}", run.stdout);
    // A word is no identifier, whatever its letters could be.
    assert_eq!(customs(&["codes", "show", "KGM", "INCOTERM"]).status, 1);
    let run = customs(&["codes", "show", "US-TX"]);
    assert_eq!(run.stdout, "US-TX  Texas  (ISO 3166-2)\n");
    let run = customs(&["codes", "show", "GB123456789000"]);
    assert_eq!((run.status, run.stdout.contains("(EORI number)")), (0, true), "{}", run.stdout);
    let json = customs(&["codes", "show", "EUR", "QQ?", "--format", "json"]);
    assert_eq!(json.status, 1);
    let answers = json.json();
    let last = answers.as_array().and_then(|answers| answers.last()).expect("an answer");
    assert_eq!((&last["kind"], &last["text"]), (&"unknown".into(), &"QQ?".into()));
}

#[test]
fn check_says_by_its_exit_status_whether_all_hold() {
    for (arguments, status) in [
        (&["eori", "GB123456789000"][..], 0),
        (&["currency", "EUR", "USD"], 0),
        (&["currency", "HRK", "--date", "2022-06-30"], 0),
        (&["currency", "EUR", "HRK", "--date", "2026-01-31"], 1),
        (&["container", "CSQU3054384"], 1),
        (&["region", "CA-QC"], 0),
        (&["region", "QC"], 1),
        // It is one, but not among those that are here; it is not called wrong.
        (&["region", "GB-ENG"], 1),
        (&["passport", "X1"], 2),
        (&["currency"], 2),
    ] {
        let run = customs(&[&["codes", "check"], arguments].concat());
        assert_eq!(run.status, status, "{arguments:?}: {}{}", run.stdout, run.stderr);
    }
    let missing = customs(&["codes", "check", "region", "GB-ENG"]).stdout;
    assert!(missing.contains("not in the part of ISO 3166-2 that is available"), "{missing}");
    let json = customs(&["codes", "check", "eori", "GB123456789000", "--format", "json"]).json();
    assert_eq!((&json[0]["kind"], &json[0]["isValid"]), (&"identifier".into(), &true.into()));
}
