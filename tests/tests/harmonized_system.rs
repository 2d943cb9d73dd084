//! The Harmonized System: its facts are those of the reference material, in every edition and in
//! both directions.

#![allow(clippy::unwrap_used)] // a test may panic

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use customs_hs::{
    Chapter, Edition, Heading, HsCode, Kind, Node, Relation, SameNumber, Section, Subheading,
    UnitOfQuantity, correlate,
};
use customs_tests::{hs, reference, repository};

type Codes = BTreeSet<String>;

fn codes(edition: Edition) -> Codes {
    let nomenclature = edition.nomenclature().unwrap();
    nomenclature.subheadings().map(|subheading| subheading.to_string()).collect()
}

fn subheading(code: &str) -> Subheading {
    code.parse().unwrap()
}

#[test]
fn every_edition_has_the_published_numbers_of_chapters_headings_and_subheadings() {
    let published = [
        (1992, 1241, 5020),
        (1996, 1241, 5113),
        (2002, 1244, 5224),
        (2007, 1221, 5052),
        (2012, 1224, 5205),
        (2017, 1222, 5387),
        (2022, 1228, 5612),
    ];
    let counted = Edition::with_table().map(|edition| {
        let nomenclature = edition.nomenclature().unwrap();
        (edition.year(), nomenclature.headings().count(), nomenclature.subheadings().count())
    });
    assert_eq!(counted.collect::<Vec<_>>(), published);
    assert_eq!((Section::all().count(), Chapter::all().count()), (21, 96));
    for edition in Edition::with_table() {
        let nomenclature = edition.nomenclature().unwrap();
        let chapters: BTreeSet<_> = nomenclature.headings().map(Heading::chapter).collect();
        assert!(chapters.into_iter().eq(Chapter::all()), "{edition}");
    }
}

#[test]
fn numbers_and_units_are_those_of_the_reference() {
    let Some(folder) = reference("hs") else { return };
    let symbol = |unit: Option<UnitOfQuantity>| match unit {
        None => "-",
        Some(UnitOfQuantity::Pack) => "pack",
        Some(UnitOfQuantity::ThousandKilowattHours) => "1000kWh",
        Some(unit) => unit.symbol(),
    };
    for edition in Edition::with_table() {
        let nomenclature = edition.nomenclature().unwrap();
        let ours: BTreeMap<String, String> = nomenclature
            .subheadings()
            .map(|code| (code.to_string(), symbol(nomenclature.unit(code)).to_owned()))
            .collect();
        assert_eq!(ours, hs::subheadings(&folder, edition.year()), "{edition}");
    }
}

#[test]
fn the_data_files_are_what_the_reference_gives() {
    let Some(folder) = reference("hs") else { return };
    let data = repository().join("crates/customs-hs/data");
    let committed = |name: &str| std::fs::read_to_string(data.join(name)).unwrap();
    for (name, text) in hs::files(&folder) {
        assert!(Some(committed(name)) == text, "{name}");
    }
}

#[test]
fn the_structure_is_the_same_in_every_edition() {
    for edition in Edition::with_table() {
        let codes = codes(edition);
        let nomenclature = edition.nomenclature().unwrap();
        for code in &codes {
            let (heading, stem) = (&code[..4], &code[..5]);
            let kind = nomenclature.kind(subheading(code)).unwrap();
            let in_heading = codes.iter().filter(|other| other.starts_with(heading)).count();
            let in_stem = codes.iter().filter(|other| other.starts_with(stem)).count();
            assert_ne!(&heading[2..], "00", "{code}");
            match kind {
                Kind::UndividedHeading => assert_eq!(in_heading, 1, "{code} in {edition}"),
                Kind::OneDash => assert_eq!(in_stem, 1, "{code} in {edition}"),
                Kind::TwoDash => assert!(in_stem >= 2, "{code} in {edition}"),
                kind => panic!("{code} is a {kind} in {edition}"),
            }
            assert_eq!(kind == Kind::UndividedHeading, code.ends_with("00"), "{code}");
        }
    }
}

#[test]
fn the_tree_holds_every_subheading_once_and_in_order() {
    fn leaves(node: Node, edition: Edition, found: &mut Vec<Subheading>) {
        let nomenclature = edition.nomenclature().unwrap();
        assert!(nomenclature.contains(node), "{node} in {edition}");
        if let Node::Subheading(subheading) = node {
            return found.push(subheading);
        }
        for child in nomenclature.children(node) {
            assert_eq!(child.parent(), Some(node), "{child} in {edition}");
            assert!(nomenclature.siblings(child).all(|sibling| sibling.parent() == Some(node)));
            leaves(child, edition, found);
        }
    }
    for edition in Edition::with_table() {
        let mut found = Vec::new();
        for section in Section::all() {
            leaves(Node::Section(section), edition, &mut found);
        }
        assert!(edition.nomenclature().unwrap().subheadings().eq(found), "{edition}");
    }
}

#[test]
fn every_number_below_a_million_exists_where_the_list_has_it_and_nowhere_else() {
    for edition in Edition::with_table() {
        let codes = codes(edition);
        let nomenclature = edition.nomenclature().unwrap();
        for number in 0..1_000_000 {
            let exists = Subheading::new(number).is_ok_and(|code| nomenclature.contains(code));
            assert_eq!(exists, codes.contains(&format!("{number:06}")), "{number:06} in {edition}");
        }
    }
}

#[test]
fn ranges_and_first_digits_find_what_a_scan_finds() {
    let nomenclature = Edition::Hs2017.nomenclature().unwrap();
    let all: Vec<Subheading> = nomenclature.subheadings().collect();
    for digits in ["", "0", "01", "84.7", "8471", "8471.3", "847130", "77", "0000", "99"] {
        let plain = digits.replace('.', "");
        let scanned = all.iter().filter(|code| code.to_string().starts_with(&plain)).copied();
        assert!(nomenclature.starting_with(digits).eq(scanned), "{digits}");
    }
    assert_eq!(nomenclature.starting_with("84x").count(), 0);
    assert_eq!(nomenclature.starting_with("8471301").count(), 0);
    for bounds in [("010110", "010121"), ("760100", "810110"), ("970529", "970610")] {
        let (first, last) = (subheading(bounds.0), subheading(bounds.1));
        let scanned = all.iter().filter(|code| (first..=last).contains(code)).copied();
        assert!(nomenclature.range(first..=last).eq(scanned), "{bounds:?}");
    }
    assert!(nomenclature.subheadings().rev().eq(all.iter().rev().copied()));
}

fn steps() -> Vec<(Edition, Edition)> {
    let editions: Vec<Edition> = Edition::with_table().collect();
    editions.windows(2).map(|pair| (pair[0], pair[1])).collect()
}

/// All pairs between two editions, by following each number of the first.
fn followed(from: Edition, to: Edition) -> BTreeSet<(String, String)> {
    let nomenclature = from.nomenclature().unwrap();
    let pairs = nomenclature.subheadings().flat_map(|code| {
        let correlation = correlate(code, from, to).unwrap();
        let pair =
            |target: &customs_hs::CorrelationTarget| (code.to_string(), target.code.to_string());
        correlation.targets().iter().map(pair).collect::<Vec<_>>()
    });
    pairs.collect()
}

fn inverted(pairs: &BTreeSet<(String, String)>) -> BTreeSet<(String, String)> {
    pairs.iter().map(|(one, other)| (other.clone(), one.clone())).collect()
}

#[test]
fn the_published_pairs_of_adjacent_editions_are_reproduced_in_both_directions() {
    let Some(folder) = reference("hs") else { return };
    let mut count = 0;
    for (older, newer) in steps() {
        let published = hs::pairs(&folder, newer.year(), older.year());
        assert!(followed(newer, older) == published, "{newer} to {older}");
        assert!(followed(older, newer) == inverted(&published), "{older} to {newer}");
        count += published.len();
    }
    assert_eq!(count, 43_861);
    let page = std::fs::read_to_string(repository().join("docs/measured.md")).unwrap();
    assert!(page.contains("All 43,861 published correlation pairs"), "the page has the count");
}

#[test]
fn distant_editions_are_what_composing_the_published_pairs_gives() {
    let Some(folder) = reference("hs") else { return };
    let mut composed: BTreeMap<String, BTreeSet<String>> =
        codes(Edition::Hs2022).into_iter().map(|code| (code.clone(), [code].into())).collect();
    for (older, newer) in steps().into_iter().rev() {
        let mut step: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for (newer, older) in hs::pairs(&folder, newer.year(), older.year()) {
            step.entry(newer).or_default().push(older);
        }
        for targets in composed.values_mut() {
            *targets = targets.iter().flat_map(|code| step[code].clone()).collect();
        }
        let pairs: BTreeSet<(String, String)> = composed
            .iter()
            .flat_map(|(code, targets)| targets.iter().map(|it| (code.clone(), it.clone())))
            .collect();
        assert!(followed(Edition::Hs2022, older) == pairs, "2022 to {older}");
        assert!(followed(older, Edition::Hs2022) == inverted(&pairs), "{older} to 2022");
    }
}

#[test]
fn relations_are_those_that_the_pairs_say() {
    for (one, other) in steps().into_iter().flat_map(|(one, other)| [(one, other), (other, one)]) {
        let mut back: BTreeMap<String, usize> = BTreeMap::new();
        for (_, target) in followed(one, other) {
            *back.entry(target).or_default() += 1;
        }
        for code in one.nomenclature().unwrap().subheadings() {
            let correlation = correlate(code, one, other).unwrap();
            let targets = correlation.targets();
            let alone = targets.iter().all(|target| back[&target.code.to_string()] == 1);
            let expected = match (targets, alone) {
                ([], _) => Relation::NoCounterpart,
                ([target], true) if target.code == code => Relation::Unchanged,
                ([_], true) => Relation::Renumbered,
                ([_], false) => Relation::Merged,
                (_, true) => Relation::Split,
                (_, false) => Relation::ManyToMany,
            };
            assert_eq!(correlation.relation(), expected, "{code} from {one} to {other}");
        }
    }
}

#[test]
fn as_many_numbers_change_their_scope_as_the_tables_say() {
    let changed = steps().into_iter().map(|(older, newer)| {
        let nomenclature = newer.nomenclature().unwrap();
        let is_there = |code: &Subheading| older.nomenclature().unwrap().contains(*code);
        let changed = nomenclature.subheadings().filter(is_there).filter(|code| {
            correlate(*code, newer, older).unwrap().same_number() != SameNumber::Kept
        });
        changed.count()
    });
    assert_eq!(changed.collect::<Vec<_>>(), [226, 172, 342, 130, 385, 1173]);
}

#[test]
fn forty_six_numbers_vanish_and_come_back() {
    let ever: BTreeSet<String> = Edition::with_table().flat_map(codes).collect();
    let came_back = ever.iter().filter(|code| {
        let editions: Vec<Edition> = subheading(code).editions().collect();
        let (first, last) = (editions[0], editions[editions.len() - 1]);
        let span = Edition::with_table().filter(|edition| (first..=last).contains(edition));
        span.count() > editions.len()
    });
    assert_eq!(came_back.count(), 46);
}

#[test]
fn a_number_that_is_reused_says_so() {
    let correlation = correlate(subheading("701919"), Edition::Hs2022, Edition::Hs2017).unwrap();
    assert_eq!(correlation.same_number(), SameNumber::Reused);
}

#[test]
fn the_two_known_holes_have_no_counterpart() {
    for (code, from, to) in
        [("300219", Edition::Hs2017, Edition::Hs2022), ("291636", Edition::Hs2007, Edition::Hs2012)]
    {
        let correlation = correlate(subheading(code), from, to).unwrap();
        assert_eq!(correlation.relation(), Relation::NoCounterpart);
        assert_eq!(correlation.targets(), []);
    }
}

#[test]
fn headings_that_gather_goods_from_everywhere_are_marked() {
    let (new, old) = (Edition::Hs2022, Edition::Hs2017);
    for (code, sources) in [("854921", 1019), ("852411", 483), ("852990", 483)] {
        let correlation = correlate(subheading(code), new, old).unwrap();
        assert_eq!(correlation.targets().len(), sources, "{code}");
        assert!(correlation.is_open(), "{code}");
    }
    let open: BTreeSet<Heading> = new
        .nomenclature()
        .unwrap()
        .subheadings()
        .filter(|code| {
            let correlation = correlate(*code, new, old).unwrap();
            correlation.targets().iter().filter(|target| target.is_open).count() > 400
        })
        .map(Subheading::heading)
        .collect();
    let named = ["8524", "8529", "8549"].map(|heading| heading.parse::<Heading>().unwrap());
    assert!(open.into_iter().eq(named));
    // Without them, most numbers are what they were.
    let unchanged = |without_open: bool| {
        let codes = old.nomenclature().unwrap().subheadings();
        let relations = codes.map(|code| {
            let correlation = correlate(code, old, new).unwrap();
            if without_open { correlation.without_open() } else { correlation }.relation()
        });
        relations.filter(|relation| *relation == Relation::Unchanged).count()
    };
    assert_eq!((unchanged(false), unchanged(true)), (4069, 4914));
}

#[test]
fn every_edition_is_unchanged_in_itself_and_that_of_1988_is_that_of_1992() {
    for edition in Edition::with_table() {
        for code in edition.nomenclature().unwrap().subheadings() {
            let correlation = correlate(code, edition, edition).unwrap();
            assert_eq!(correlation.relation(), Relation::Unchanged);
        }
    }
    for code in Edition::Hs1988.nomenclature().unwrap().subheadings() {
        let correlation = correlate(code, Edition::Hs1988, Edition::Hs1992).unwrap();
        assert_eq!(correlation.relation(), Relation::Unchanged);
    }
}

#[test]
fn a_number_cannot_be_followed_from_an_edition_it_is_not_in() {
    let error = correlate(subheading("851712"), Edition::Hs2022, Edition::Hs2017).unwrap_err();
    assert_eq!(
        error.to_string(),
        "851712 is not in HS 2022; it is in the editions of 2007, 2012, 2017"
    );
    let error = correlate(subheading("010199"), Edition::Hs2022, Edition::Hs2017).unwrap_err();
    assert_eq!(error.to_string(), "010199 is not in HS 2022, nor in any other edition");
}

/// The numbers of the draft, of those that are told.
fn draft() -> Option<(std::path::PathBuf, hs::Draft)> {
    let folder = reference("hs")?;
    let draft = hs::draft(&folder);
    Some((folder, draft))
}

#[test]
fn the_draft_of_2028_has_the_numbers_of_its_file_and_says_that_they_do_not_add_up() {
    let nomenclature = Edition::Hs2028.nomenclature().unwrap();
    let draft = Edition::Hs2028.draft().unwrap();
    assert_eq!((nomenclature.headings().count(), nomenclature.subheadings().count()), (1229, 5843));
    let gaps = draft.gaps().join("\n");
    for said in
        ["422 numbers are new and 191 are gone, 5,843 in all", "428, 172 and 5,852", "21.07"]
    {
        assert!(gaps.contains(said), "{gaps}");
    }
    let Some((_, published)) = self::draft() else { return };
    assert!(codes(Edition::Hs2028) == published.codes);
    assert_eq!((published.new.len(), published.gone.len()), (422, 191));
}

#[test]
fn the_heading_that_a_draft_has_without_numbers_is_in_its_tree_and_open() {
    let nomenclature = Edition::Hs2028.nomenclature().unwrap();
    let open: Vec<Heading> = Edition::Hs2028.draft().unwrap().open_headings().collect();
    let supplements: Heading = "2107".parse().unwrap();
    assert_eq!(open, [supplements]);
    assert!(nomenclature.contains(supplements) && nomenclature.is_open(supplements));
    assert_eq!(nomenclature.below(supplements).count(), 0);
    let chapter: Chapter = "21".parse().unwrap();
    let headings: Vec<String> = nomenclature.children(chapter).map(|it| it.to_string()).collect();
    assert_eq!(headings, ["2101", "2102", "2103", "2104", "2105", "2106", "2107"]);
    assert!(nomenclature.headings().is_sorted());
    assert!(!Edition::Hs2022.nomenclature().unwrap().contains(supplements));
    let level = customs_hs::correlate_level(supplements.into(), Edition::Hs2028, Edition::Hs2022);
    assert_eq!(level.unwrap().relation(), Relation::NoCounterpart);
}

#[test]
fn the_pairs_of_the_draft_are_those_of_its_file_in_both_directions_and_parts_are_marked() {
    let Some((_, published)) = draft() else { return };
    let [old, new] = [Edition::Hs2022, Edition::Hs2028];
    let mut expected: BTreeMap<(String, String), bool> = BTreeMap::new();
    for (newer, older) in &published.pairs {
        expected.extend(older.iter().map(|(older, part)| ((newer.clone(), older.clone()), *part)));
    }
    let known: Codes = expected.keys().flat_map(|(newer, older)| [newer, older]).cloned().collect();
    let same = published.codes.difference(&known).map(|code| ((code.clone(), code.clone()), false));
    expected.extend(same.collect::<Vec<_>>());
    for (from, to) in [(old, new), (new, old)] {
        let mut found = BTreeMap::new();
        for code in from.nomenclature().unwrap().subheadings() {
            let correlation = correlate(code, from, to).unwrap();
            assert_eq!(correlation.draft().map(customs_hs::Draft::edition), Some(new));
            for target in correlation.targets() {
                let pair = [code.to_string(), target.code.to_string()];
                let [newer, older] =
                    if from == new { pair } else { [pair[1].clone(), pair[0].clone()] };
                found.insert((newer, older), target.is_partial);
            }
        }
        assert!(found == expected, "{from} to {to}");
    }
    assert_eq!(expected.values().filter(|is_partial| **is_partial).count(), 204);
}

#[test]
fn published_editions_know_nothing_of_parts_and_of_drafts() {
    for (from, to) in steps().into_iter().flat_map(|(one, other)| [(one, other), (other, one)]) {
        for code in from.nomenclature().unwrap().subheadings() {
            let correlation = correlate(code, from, to).unwrap();
            assert!(correlation.draft().is_none());
            assert!(correlation.targets().iter().all(|target| !target.is_partial));
        }
    }
}

#[test]
fn numbers_of_2022_relate_to_the_draft_as_these_counts_say() {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for code in Edition::Hs2022.nomenclature().unwrap().subheadings() {
        let correlation = correlate(code, Edition::Hs2022, Edition::Hs2028).unwrap();
        *counts.entry(correlation.relation().name()).or_default() += 1;
    }
    assert_eq!(counts.values().sum::<usize>(), 5612);
    let expected = [
        ("many-to-many", 103),
        ("merged", 86),
        ("renumbered", 48),
        ("split", 84),
        ("unchanged", 5291),
    ];
    assert_eq!(counts, expected.into());
}

#[test]
fn every_number_reaches_the_draft_through_the_editions_between() {
    for code in Edition::Hs1992.nomenclature().unwrap().subheadings() {
        let there = correlate(code, Edition::Hs1992, Edition::Hs2022).unwrap();
        let expected: BTreeSet<Subheading> = there
            .targets()
            .iter()
            .flat_map(|target| {
                let further = correlate(target.code, Edition::Hs2022, Edition::Hs2028).unwrap();
                further.targets().iter().map(|target| target.code).collect::<Vec<_>>()
            })
            .collect();
        let found = correlate(code, Edition::Hs1992, Edition::Hs2028).unwrap();
        assert!(found.targets().iter().map(|target| target.code).eq(expected), "{code}");
    }
}

#[test]
fn the_official_table_takes_the_place_of_the_draft_without_a_change_of_code() {
    let Some((folder, draft)) = draft() else { return };
    let official = Path::new(env!("CARGO_TARGET_TMPDIR")).join("official-2028");
    std::fs::create_dir_all(&official).unwrap();
    for entry in std::fs::read_dir(&folder).unwrap().map(Result::unwrap) {
        std::fs::copy(entry.path(), official.join(entry.file_name())).unwrap();
    }
    let rows = |header: &str, rows: Vec<String>| format!("{header}\n{}\n", rows.join("\n"));
    let codes = draft.codes.iter().map(|code| format!("{code},6,kg")).collect();
    std::fs::write(official.join("HS2028.codes.csv"), rows("code,level,unit", codes)).unwrap();
    let moved = draft
        .pairs
        .iter()
        .flat_map(|(newer, older)| older.keys().map(move |older| format!("{newer},{older}")));
    let listed: Codes = draft.pairs.values().flat_map(BTreeMap::keys).cloned().collect();
    let same = draft
        .codes
        .iter()
        .filter(|code| !listed.contains(*code) && !draft.pairs.contains_key(*code));
    let pairs = moved.chain(same.map(|code| format!("{code},{code}"))).collect();
    std::fs::write(official.join("HS2028-HS2022.pairs.csv"), rows("new,old", pairs)).unwrap();
    let [(_, numbers), (_, pairs), (_, none)] = hs::files(&official);
    assert_eq!(none, None);
    let numbers = numbers.unwrap();
    let new = numbers.lines().filter(|line| line.ends_with("\t2028")).count();
    assert!(new >= draft.new.len(), "{new}");
    assert!(pairs.unwrap().contains("\n2028\t030286 030287\t030282 030289\n"));
}

#[test]
fn the_nearest_numbers_share_the_most_digits() {
    let nomenclature = Edition::Hs2022.nomenclature().unwrap();
    let nearest = |code: &str| -> Vec<String> {
        let code: HsCode = code.parse().unwrap();
        nomenclature.nearest(code).map(|code| code.to_string()).collect()
    };
    assert_eq!(nearest("851712"), ["851711", "851713", "851714"]);
    assert_eq!(nearest("010150"), ["010130", "010129", "010121"]);
    assert_eq!(nearest("0150"), ["0106", "0105", "0104"]);
    assert_eq!(nearest("019999"), ["010690", "010649", "010641"]);
}

#[test]
fn every_section_chapter_and_heading_of_2022_has_a_title_of_its_own() {
    let mut titles: BTreeMap<&str, HsCode> = BTreeMap::new();
    assert!(Section::all().all(|section| !section.title().as_str().is_empty()));
    assert!(Chapter::all().all(|chapter| !chapter.title().as_str().is_empty()));
    for heading in Edition::Hs2022.nomenclature().unwrap().headings() {
        let title = heading.title().unwrap_or_else(|| panic!("{heading} has no title"));
        assert!((3..=70).contains(&title.as_str().chars().count()), "{heading}: {title}");
        let other = titles.insert(title.as_str(), heading.into());
        assert_eq!(other, None, "{heading}: {title}");
    }
    assert_eq!(titles.len(), 1228);
}

#[test]
fn titles_are_not_the_legal_text() {
    let Some(path) = reference("hs/HS2022.us-hts-2026-text.csv") else { return };
    let text = std::fs::read_to_string(path).unwrap().to_lowercase();
    let copied: Vec<String> = Edition::Hs2022
        .nomenclature()
        .unwrap()
        .headings()
        .filter_map(|heading| {
            let title = heading.title()?.as_str();
            let is_long = title.split(' ').count() >= 6;
            (is_long && text.contains(&title.to_lowercase())).then(|| format!("{heading}: {title}"))
        })
        .collect();
    assert_eq!(copied, [""; 0]);
}
