//! Numbers are read back as they were printed, and nothing that is typed makes the reader panic.

use customs_hs::{
    Chapter, Edition, Form, HsCode, LenientCode, NationalCode, Section, Subheading, TableName,
};
use proptest::prelude::*;

/// Whether a number is read back from all its printed forms, also by the type of its level.
fn assert_read_back(code: HsCode) {
    for form in Form::ALL {
        let printed = code.form(form).to_string();
        assert_eq!(printed.parse::<HsCode>().as_ref(), Ok(&code), "{printed}");
        assert_eq!(format!("  {printed}\n").parse::<HsCode>().as_ref(), Ok(&code), "{printed}");
        match code {
            HsCode::Chapter(chapter) => assert_eq!(printed.parse(), Ok(chapter)),
            HsCode::Heading(heading) => assert_eq!(printed.parse(), Ok(heading)),
            HsCode::Subheading(subheading) => {
                assert_eq!(printed.parse(), Ok(subheading));
                let national: NationalCode = printed.parse().expect("six digits are enough");
                assert_eq!((national.digits(), national.subheading()), (6, Ok(subheading)));
            }
        }
    }
}

#[test]
fn every_number_of_every_edition_is_read_back_from_every_form() {
    for chapter in Chapter::all() {
        assert_read_back(chapter.into());
    }
    for edition in Edition::with_table() {
        let nomenclature = edition.nomenclature().expect("it has a table");
        nomenclature.headings().for_each(|heading| assert_read_back(heading.into()));
        nomenclature.subheadings().for_each(|subheading| assert_read_back(subheading.into()));
    }
}

#[test]
fn every_section_is_read_back() {
    for section in Section::all() {
        assert_eq!(section.to_string().parse(), Ok(section));
        assert_eq!(section.number().to_string().parse(), Ok(section));
    }
}

#[test]
fn numbers_are_printed_as_they_are_printed_elsewhere() {
    let printed = |text: &str| {
        let code: NationalCode = text.parse().expect("it is a code");
        Form::ALL.map(|form| code.form(form).to_string())
    };
    assert_eq!(printed("010121"), ["010121", "0101.21", "0101 21", "01 01 21"]);
    assert_eq!(
        printed("0101210010"),
        ["0101210010", "0101.21.00.10", "0101 21 00 10", "01 01 21 00 10"]
    );
    let heading: HsCode = "0101".parse().expect("it is a heading");
    let forms = Form::ALL.map(|form| heading.form(form).to_string());
    assert_eq!(forms, ["0101", "01.01", "0101", "01 01"]);
    assert_eq!(format!("{:>8}|{:<8}|", heading, heading.form(Form::Dotted)), "    0101|01.01   |");
}

#[test]
fn what_is_wrong_with_a_number_is_said_with_what_may_be_meant() {
    let lost_zero = |text: &str, meant: &str| {
        format!(
            "{text}: odd number of digits; with a leading zero, which spreadsheets drop, it is {meant}"
        )
    };
    for (text, message) in [
        ("7701", "7701: chapter 77 is reserved"),
        ("0101.2", "0101.2: odd number of digits"),
        ("999999", "999999: chapter 99 is for national use"),
        ("", "the number is empty; write, for example, 0101.21"),
        ("  ", "the number is empty; write, for example, 0101.21"),
        ("10121", &lost_zero("10121", "010121")),
        ("101.21", &lost_zero("101.21", "0101.21")),
        ("101", &lost_zero("101", "0101")),
        ("101210010", &lost_zero("101210010", "0101210010")),
        ("0012", "0012: there is no such chapter; they are 01 to 97"),
        ("0100", "0100: no heading ends in 00; the first is 01"),
        ("01.012.1", "01.012.1: a separator inside a pair of digits"),
        ("01..01", "01..01: a separator without digits on one side"),
        ("01.", "01.: a separator without digits on one side"),
        ("01O1", "01O1: 'O' is neither a digit nor a separator"),
        ("0101-21", "0101-21: '-' is neither a digit nor a separator"),
        (
            "0101 21 00",
            "0101 21 00: 8 digits; a code of the Harmonized System has at most six, a longer one is a national code",
        ),
    ] {
        let error = text.parse::<HsCode>().expect_err(text);
        assert_eq!(error.to_string(), message);
    }
    let error = "0101".parse::<Subheading>().expect_err("a heading is no subheading");
    assert_eq!(error.to_string(), "0101: 4 digits; 6 are expected");
    let error = "0101".parse::<NationalCode>().expect_err("a heading is no national code");
    assert_eq!(error.to_string(), "0101: 4 digits; a national code has 6 to 12");
    let error = "01".repeat(7).parse::<NationalCode>().expect_err("it is too long");
    assert_eq!(error.to_string(), "01010101010101: 14 digits; at most 12 are allowed");
    let long = "x".repeat(1000).parse::<HsCode>().expect_err("it is no number").to_string();
    assert!(long.len() < 120, "{long}");
}

#[test]
fn a_code_of_a_national_chapter_is_a_tariff_line_without_a_subheading() {
    let code: NationalCode = "9801.00.10".parse().expect("tariffs have such lines");
    let problem = code.subheading().expect_err("it is none of the HS");
    assert_eq!(problem.to_string(), "chapter 98 is for national use");
}

#[test]
fn numbers_stand_in_the_order_of_a_printed_tariff() {
    let codes = ["01", "0101", "010121", "010129", "0102", "02", "0201"];
    let parsed = codes.map(|code| code.parse::<HsCode>().expect("it is a number"));
    assert!(parsed.is_sorted());
    let codes = ["010121", "01012100", "0101210010", "0101210020", "01012110", "010129"];
    let parsed = codes.map(|code| code.parse::<NationalCode>().expect("it is a code"));
    assert!(parsed.is_sorted());
    assert!(parsed[1].covers(parsed[2]) && !parsed[2].covers(parsed[1]));
}

#[test]
fn numbers_are_a_few_bytes() {
    assert_eq!(size_of::<Chapter>(), 1);
    assert_eq!(size_of::<Option<Subheading>>(), 4);
    assert_eq!(size_of::<HsCode>(), 8);
    assert_eq!(size_of::<NationalCode>(), 32);
}

proptest! {
    #[test]
    fn any_national_code_is_read_back_from_every_form(
        place in 0usize..5387,
        national in 0u64..1_000_000,
        pairs in 0u32..=3,
    ) {
        let nomenclature = Edition::Hs2017.nomenclature().expect("it has a table");
        let subheading = nomenclature.subheadings().nth(place).expect("there are so many");
        let scale = 10u64.pow(2 * pairs);
        let number = u64::from(subheading.number()) * scale + national % scale;
        let code = NationalCode::new(number, 6 + 2 * pairs as usize).expect("it is well formed");
        prop_assert_eq!(code.subheading(), Ok(subheading));
        for form in Form::ALL {
            prop_assert_eq!(code.form(form).to_string().parse(), Ok(code));
        }
    }

    #[test]
    fn reading_never_panics_and_what_is_read_is_read_again(
        text in prop_oneof![
            "\\PC*",
            "[0-9. \u{a0}]{0,16}",
            "[0-9]{0,14}",
            "[='\"]{0,2}[0-9.,eE+-]{0,16}[A-Z\"]{0,2}",
        ],
    ) {
        if let Ok(code) = text.parse::<HsCode>() {
            prop_assert_eq!(code.to_string().parse(), Ok(code));
        }
        if let Ok(code) = text.parse::<NationalCode>() {
            prop_assert_eq!(code.to_string().parse(), Ok(code));
        }
        for edition in [Edition::Hs1992, Edition::LATEST] {
            let nomenclature = edition.nomenclature().expect("it has a table");
            let read = LenientCode::read(&text, nomenclature);
            // What a parser takes and the edition has is taken for the same.
            if let Ok(code) = text.parse::<HsCode>() && nomenclature.contains(code) {
                prop_assert_eq!(read.map(|it| it.code()), Ok(code));
            }
        }
        if let Ok(edition) = text.parse::<Edition>() {
            prop_assert_eq!(edition.to_string().parse(), Ok(edition));
        }
        let _ = text.parse::<Section>();
        let _ = TableName::new(&text);
        let nomenclature = Edition::LATEST.nomenclature().expect("it has a table");
        let _ = nomenclature.starting_with(&text).count();
        #[cfg(feature = "search")]
        prop_assert!(customs_hs::search::search(&text, 5).len() <= 5);
    }

    #[test]
    fn any_number_is_followed_and_drawn_between_any_two_editions_or_refused(
        number in 0u32..1_000_000,
        of_edition in 0usize..5_612,
        is_known: bool,
        from in 0..Edition::ALL.len(),
        to in 0..Edition::ALL.len(),
    ) {
        let [from, to] = [from, to].map(|index| Edition::ALL[index]);
        let nomenclature = from.nomenclature().expect("all have tables, or a draft");
        let known = nomenclature.subheadings().nth(of_edition % 5_000).filter(|_| is_known);
        let Some(code) = known.or_else(|| Subheading::new(number).ok()) else { return Ok(()) };
        let found = customs_hs::correlate(code, from, to);
        prop_assert_eq!(found.is_ok(), nomenclature.contains(code));
        let drawn = customs_hs::picture::picture(code.into(), from, to);
        prop_assert_eq!(drawn.is_ok(), found.is_ok());
        let (Ok(found), Ok(drawn)) = (found, drawn) else { return Ok(()) };
        prop_assert_eq!(found.draft().is_some(), from.is_draft() || to.is_draft());
        prop_assert!(found.draft().is_some() || found.targets().iter().all(|it| !it.is_partial));
        let other = to.nomenclature().expect("all have tables, or a draft");
        prop_assert!(found.targets().iter().all(|target| other.contains(target.code)));
        for text in [drawn.svg(), drawn.html(), drawn.mermaid()] {
            prop_assert!(!text.contains("http:") || text.contains("http://www.w3.org/2000/svg"));
            prop_assert_eq!(text.contains("(draft)"), drawn.draft().is_some());
        }
    }

    #[test]
    fn any_number_is_made_or_refused_without_a_panic(number: u32, wide: u64, digits in 0usize..20) {
        if let Ok(code) = Subheading::new(number) {
            assert_read_back(code.into());
        }
        if let Ok(code) = NationalCode::new(wide, digits) {
            prop_assert_eq!(code.to_string().parse(), Ok(code));
        }
    }
}
