//! Every kind of change, said in words and judged.

use serde_json::{Value, json};

use super::*;

/// The changes between two documents, in words.
fn said(old: &Value, new: &Value) -> Vec<String> {
    compare(old, new).unwrap().iter().map(ToString::to_string).collect()
}

/// The changes between two schemas of the member `A` of an object.
fn of_a_member(old: Value, new: Value) -> Vec<String> {
    let within = |schema: Value| json!({"type": "object", "properties": {"A": schema}});
    said(&within(old), &within(new))
}

/// A message of two classes; `Address` is in it twice.
fn message() -> Value {
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$ref": "#/$defs/Declaration",
        "$defs": {
            "Declaration": {
                "title": "Declaration",
                "type": "object",
                "properties": {
                    "Agent": {"description": "Who acts.", "allOf": [{"$ref": "#/$defs/Address"}]},
                    "Item": {"type": "array", "items": {"$ref": "#/$defs/Item"}},
                },
                "additionalProperties": false,
            },
            "Item": {
                "title": "Item",
                "type": "object",
                "properties": {
                    "Origin": {"$ref": "#/$defs/Address"},
                    "SequenceNumeric": {"type": "string", "maxLength": 5, "x-wco": {"id": "006"}},
                },
                "required": ["SequenceNumeric"],
                "additionalProperties": false,
            },
            "Address": {
                "title": "Address",
                "type": "object",
                "properties": {
                    "CityName": {"type": "string", "maxLength": 35, "x-wco": {"id": "241"}},
                    "Line": {"type": "string", "maxLength": 70, "x-wco": {"id": "239"}},
                },
                "additionalProperties": false,
            },
        },
    })
}

/// The changes after the message was edited.
fn edited(edit: impl FnOnce(&mut Value)) -> Vec<String> {
    let (old, mut new) = (message(), message());
    edit(&mut new["$defs"]);
    said(&old, &new)
}

fn remove(value: &mut Value, name: &str) -> Value {
    value.as_object_mut().unwrap().remove(name).unwrap()
}

/// Moves a definition and every reference to it.
fn rename_definition(schema: &Value, old: &str, new: &str) -> Value {
    let text = schema.to_string().replace(&format!("\"{old}\""), &format!("\"{new}\""));
    let text = text.replace(&format!("/{old}\""), &format!("/{new}\""));
    serde_json::from_str(&text).unwrap()
}

#[test]
fn a_schema_does_not_differ_from_itself() {
    assert_eq!(said(&message(), &message()), [""; 0]);
    for file in crate::files().into_iter().filter(|file| file.path.ends_with(".schema.json")) {
        let schema = serde_json::from_str(&file.text).unwrap();
        assert_eq!(said(&schema, &schema), [""; 0], "{}", file.path);
    }
}

#[test]
fn kinds_have_names_of_their_own_and_breaking_ones_come_first() {
    let names: std::collections::BTreeSet<&str> =
        Kind::ALL.iter().map(|kind| kind.name()).collect();
    assert_eq!(names.len(), Kind::ALL.len());
    assert!(Kind::ALL.is_sorted_by_key(|kind| !kind.is_breaking()));
    assert_eq!(Kind::ALL.iter().filter(|kind| kind.is_breaking()).count(), 12);
}

#[test]
fn a_member_that_is_gone_is_breaking_once_for_its_class() {
    assert_eq!(
        edited(|classes| {
            remove(&mut classes["Address"]["properties"], "Line");
        }),
        ["breaking[removed]: Address/Line: removed, at Agent/Line and 1 other place"]
    );
}

#[test]
fn the_place_of_a_class_is_named_from_the_root_through_arrays() {
    let edit = |classes: &mut Value| {
        classes["Item"]["properties"]["SequenceNumeric"]["maxLength"] = json!(4);
    };
    assert_eq!(
        edited(edit),
        ["breaking[narrowed]: Item/SequenceNumeric: maxLength is 4, was 5, \
          at Item[]/SequenceNumeric"]
    );
}

#[test]
fn a_member_with_the_id_of_one_that_is_gone_is_that_one_renamed() {
    assert_eq!(
        edited(|classes| {
            let mut city = remove(&mut classes["Address"]["properties"], "CityName");
            city["maxLength"] = json!(20);
            classes["Address"]["properties"]["Town"] = city;
        }),
        [
            "breaking[renamed]: Address/CityName: renamed to Town, \
             at Agent/CityName and 1 other place",
            "breaking[narrowed]: Address/CityName: maxLength is 20, was 35, \
             at Agent/CityName and 1 other place",
        ]
    );
}

#[test]
fn a_member_with_the_content_of_one_that_is_gone_is_that_one_renamed() {
    let object = |members: Value| json!({"type": "object", "properties": members});
    let old = object(json!({"A": {"type": "string"}, "B": {"type": "integer"}}));
    let new = object(json!({"X": {"type": "string"}, "B": {"type": "integer"}}));
    assert_eq!(said(&old, &new), ["breaking[renamed]: A: renamed to X"]);
    // Of two that could be it, neither is.
    let new = object(json!({
        "X": {"type": "string"}, "Y": {"type": "string"}, "B": {"type": "integer"}
    }));
    assert_eq!(said(&old, &new)[0], "breaking[removed]: A: removed");
    // An id of its own makes it another element.
    let old = object(json!({"A": {"type": "string", "x-wco": {"id": "1"}}}));
    let new = object(json!({"X": {"type": "string", "x-wco": {"id": "2"}}}));
    assert_eq!(said(&old, &new)[0], "breaking[removed]: A: removed");
}

#[test]
fn what_must_be_there_is_breaking_and_what_may_be_left_out_is_not() {
    let object = |members: Value, required: Value| {
        json!({"type": "object", "properties": members, "required": required,
               "additionalProperties": false})
    };
    let old = object(json!({"A": true, "B": true}), json!(["B"]));
    let new = object(json!({"A": true, "B": true, "C": true, "D": true}), json!(["A", "C"]));
    assert_eq!(
        said(&old, &new),
        [
            "breaking[newly-mandatory]: A: mandatory, was optional",
            "breaking[added-mandatory]: C: added, and mandatory",
            "compatible[no-longer-mandatory]: B: optional, was mandatory",
            "compatible[added]: D: added, optional",
        ]
    );
}

#[test]
fn a_member_without_a_schema_can_be_mandatory_too() {
    let old = json!({"type": "object"});
    let new = json!({"type": "object", "required": ["A"]});
    assert_eq!(said(&old, &new), ["breaking[newly-mandatory]: A: mandatory, was optional"]);
    assert_eq!(said(&new, &old), ["compatible[no-longer-mandatory]: A: optional, was mandatory"]);
}

#[test]
fn limits_that_accept_less_are_narrowed_and_those_that_accept_more_widened() {
    for (keyword, tight, loose) in [
        ("maxLength", json!(3), json!(4)),
        ("minLength", json!(4), json!(3)),
        ("maxItems", json!(3), json!(4)),
        ("minItems", json!(4), json!(3)),
        ("maxProperties", json!(3), json!(4)),
        ("minProperties", json!(4), json!(3)),
        ("maximum", json!(1.5), json!(2)),
        ("minimum", json!(0), json!(-1)),
        ("exclusiveMaximum", json!(3), json!(4)),
        ("exclusiveMinimum", json!(4), json!(3)),
    ] {
        let (narrow, wide) = (json!({keyword: tight}), json!({keyword: loose}));
        assert_eq!(
            of_a_member(wide.clone(), narrow.clone()),
            [format!("breaking[narrowed]: A: {keyword} is {tight}, was {loose}")]
        );
        assert_eq!(
            of_a_member(narrow.clone(), wide),
            [format!("compatible[widened]: A: {keyword} is {loose}, was {tight}")]
        );
        assert_eq!(
            of_a_member(json!({}), narrow.clone()),
            [format!("breaking[narrowed]: A: {keyword} is {tight}, there was none")]
        );
        assert_eq!(
            of_a_member(narrow, json!({})),
            [format!("compatible[widened]: A: {keyword} is gone, was {tight}")]
        );
    }
}

#[test]
fn a_least_length_of_nothing_is_no_limit() {
    for keyword in ["minLength", "minItems", "minProperties"] {
        assert_eq!(of_a_member(json!({}), json!({keyword: 0})), [""; 0]);
    }
    assert_eq!(of_a_member(json!({}), json!({"uniqueItems": false})), [""; 0]);
    assert_eq!(of_a_member(json!({}), json!({"minimum": 0})).len(), 1);
}

#[test]
fn numbers_too_large_to_be_told_apart_are_not_taken_for_wider() {
    let (one, other) = (json!({"maximum": u64::MAX - 1}), json!({"maximum": u64::MAX}));
    assert!(of_a_member(one, other)[0].starts_with("breaking[narrowed]"));
}

#[test]
fn only_the_same_pattern_accepts_the_same() {
    for keyword in ["pattern", "format", "contentEncoding", "contentMediaType"] {
        assert_eq!(
            of_a_member(json!({keyword: "a"}), json!({keyword: "b"})),
            [format!("breaking[narrowed]: A: {keyword} is \"b\", was \"a\"")]
        );
        let newly = of_a_member(json!({}), json!({keyword: "b"}));
        assert!(newly[0].starts_with("breaking[narrowed]"), "{newly:?}");
        let gone = of_a_member(json!({keyword: "b"}), json!({}));
        assert!(gone[0].starts_with("compatible[widened]"), "{gone:?}");
    }
    assert!(
        of_a_member(json!({"multipleOf": 4}), json!({"multipleOf": 2}))[0].starts_with("breaking")
    );
}

#[test]
fn types_are_compared_as_sets_in_which_a_whole_number_is_a_number() {
    for (old, new, expected) in [
        (
            json!("string"),
            json!("boolean"),
            "breaking[type-changed]: A: of the type boolean, was string",
        ),
        (
            json!("number"),
            json!("integer"),
            "breaking[type-changed]: A: of the type integer, was number",
        ),
        (
            json!("integer"),
            json!("number"),
            "compatible[widened]: A: type is \"number\", was \"integer\"",
        ),
        (
            json!("string"),
            json!(["string", "null"]),
            "compatible[widened]: A: type is [\"string\",\"null\"], was \"string\"",
        ),
        (
            json!(["string", "null"]),
            json!("string"),
            "breaking[type-changed]: A: of the type string, was string or null",
        ),
        (
            json!("array"),
            json!("object"),
            "breaking[type-changed]: A: a single object now, was an array",
        ),
        (
            json!("string"),
            json!("array"),
            "breaking[type-changed]: A: an array now, was a single string",
        ),
    ] {
        assert_eq!(of_a_member(json!({"type": old}), json!({"type": new})), [expected]);
    }
    assert_eq!(
        of_a_member(json!({}), json!({"type": "string"})),
        ["breaking[narrowed]: A: type is \"string\", there was none"]
    );
    assert_eq!(
        of_a_member(json!({"type": "string"}), json!({})),
        ["compatible[widened]: A: type is gone, was \"string\""]
    );
}

#[test]
fn of_values_of_different_types_nothing_else_is_said() {
    let old = json!({"type": "string", "maxLength": 3});
    let new = json!({"type": "array", "items": {"type": "string"}, "minItems": 1});
    assert_eq!(
        of_a_member(old, new),
        ["breaking[type-changed]: A: an array now, was a single string"]
    );
}

#[test]
fn lists_of_values_are_compared_value_by_value() {
    assert_eq!(
        of_a_member(json!({"enum": ["a", "b"]}), json!({"enum": ["c", "b"]})),
        ["breaking[value-removed]: A: no longer \"a\"", "compatible[value-added]: A: also \"c\"",]
    );
    assert_eq!(
        of_a_member(json!({"const": "a"}), json!({"enum": ["a", "b"]})),
        ["compatible[value-added]: A: also \"b\""]
    );
    assert_eq!(
        of_a_member(json!({"type": "string"}), json!({"type": "string", "const": "a"})),
        ["breaking[narrowed]: A: only \"a\" now"]
    );
    assert_eq!(
        of_a_member(json!({"const": "a"}), json!({})),
        ["compatible[widened]: A: other values now too"]
    );
    assert_eq!(
        of_a_member(json!({"const": "a"}), json!({"const": "a", "enum": ["b"]})),
        ["breaking[value-removed]: A: no longer \"a\""]
    );
    let many: Vec<u32> = (0..9).collect();
    assert_eq!(
        of_a_member(json!({}), json!({"enum": many})),
        ["breaking[narrowed]: A: only 0, 1, 2, 3, 4, and 4 more now"]
    );
}

#[test]
fn a_list_that_is_gone_takes_its_names_from_typed_code() {
    assert_eq!(
        of_a_member(json!({"type": "string", "enum": ["a"]}), json!({"type": "string"})),
        ["breaking[value-removed]: A: no list of values any more, so no names for them"]
    );
}

#[test]
fn values_that_are_called_otherwise_break_typed_code() {
    let named = |names: &[&str]| json!({"enum": ["1", "2"], "x-enum-varnames": names});
    assert_eq!(
        of_a_member(named(&["One", "Two"]), named(&["One", "Second"])),
        ["breaking[value-renamed]: A: \"2\" is called Second, was Two"]
    );
    // A value without a name is called what it is.
    let plain = json!({"enum": ["One", "Two"]});
    let same = json!({"enum": ["One", "Two"], "x-enum-varnames": ["One", "Two"]});
    assert_eq!(of_a_member(plain, same), [""; 0]);
}

#[test]
fn the_items_of_an_array_are_a_place_of_their_own() {
    let array = |items: Value| json!({"type": "array", "items": items});
    assert_eq!(
        of_a_member(array(json!({"maxLength": 3})), array(json!({"maxLength": 2}))),
        ["breaking[narrowed]: A[]: maxLength is 2, was 3"]
    );
    assert_eq!(
        of_a_member(json!({"type": "array"}), array(json!({"type": "string"}))),
        ["breaking[narrowed]: A[]: type is \"string\", there was none"]
    );
    let nothing = of_a_member(array(json!(true)), array(json!(false)));
    assert!(nothing[0].starts_with("breaking[uncertain]: A[]: not is new"), "{nothing:?}");
}

#[test]
fn an_object_that_is_closed_is_breaking_and_one_that_is_opened_is_not() {
    let (closed, open) = (json!({"additionalProperties": false}), json!({}));
    assert_eq!(
        of_a_member(open.clone(), closed.clone()),
        ["breaking[closed]: A: closed: unknown members are refused now"]
    );
    assert_eq!(
        of_a_member(closed.clone(), open.clone()),
        ["compatible[opened]: A: open: unknown members are accepted now"]
    );
    let strings = json!({"additionalProperties": {"type": "string"}});
    assert_eq!(
        of_a_member(closed, strings.clone()),
        ["compatible[opened]: A: open: unknown members are accepted now"]
    );
    assert_eq!(
        of_a_member(open.clone(), strings.clone()),
        ["breaking[narrowed]: A/*: type is \"string\", there was none"]
    );
    assert_eq!(
        of_a_member(strings, open),
        ["compatible[widened]: A/*: type is gone, was \"string\""]
    );
}

#[test]
fn a_member_new_in_an_open_object_is_an_addition_that_says_so() {
    let new = json!({"properties": {"B": {"type": "string"}}});
    assert_eq!(
        of_a_member(json!({"properties": {}}), new),
        [
            "compatible[added]: A/B: added, optional; it was an unknown member before, with any value"
        ]
    );
}

#[test]
fn a_member_new_in_a_map_must_accept_what_the_map_accepted() {
    let map =
        |members: Value| json!({"additionalProperties": {"type": "string"}, "properties": members});
    assert_eq!(
        of_a_member(map(json!({})), map(json!({"B": {"type": "string", "maxLength": 2}}))),
        [
            "breaking[narrowed]: A/B: maxLength is 2, there was none",
            "compatible[added]: A/B: added, optional; it was like any other member before",
        ]
    );
    let patterns = |members: Value| {
        json!({"patternProperties": {"^x": {"type": "string"}}, "properties": members,
               "additionalProperties": false})
    };
    assert_eq!(
        of_a_member(patterns(json!({})), patterns(json!({"xB": {"maxLength": 2}}))),
        [
            "breaking[uncertain]: A/xB: added where `patternProperties` may have said something else \
          of it"
        ]
    );
}

#[test]
fn a_class_with_another_name_is_renamed_with_all_that_refers_to_it() {
    let (old, new) = (message(), rename_definition(&message(), "Address", "Location"));
    assert_eq!(
        said(&old, &new),
        ["breaking[type-renamed]: Address: renamed to Location, at Agent and 1 other place"]
    );
}

#[test]
fn a_title_is_the_name_of_a_class_too() {
    assert_eq!(
        edited(|classes| classes["Address"]["title"] = json!("Location")),
        ["breaking[type-renamed]: Address: called Location in typed code, was Address, \
          at Agent and 1 other place"]
    );
    let root = |title: &str| {
        let mut schema = message();
        schema["title"] = json!(title);
        schema
    };
    assert_eq!(
        said(&root("Declaration 3.6"), &root("Declaration 3.7")),
        ["note: the root: title is \"Declaration 3.7\", was \"Declaration 3.6\""]
    );
}

#[test]
fn a_member_of_another_class_is_of_another_type() {
    assert_eq!(
        edited(|classes| {
            classes["Item"]["properties"]["Origin"] = json!({"$ref": "#/$defs/Declaration"});
        }),
        ["breaking[type-changed]: Item/Origin: of the type Declaration, was Address, \
          at Item[]/Origin"]
    );
}

#[test]
fn a_class_without_a_name_is_another_type() {
    let edit = |classes: &mut Value| {
        classes["Item"]["properties"]["Origin"] = classes["Address"].clone();
        remove(&mut classes["Item"]["properties"]["Origin"], "title");
    };
    assert_eq!(
        edited(edit),
        ["breaking[type-changed]: Item/Origin: the type Address has no name here now, \
          at Item[]/Origin"]
    );
    let mut without = message();
    edit(&mut without["$defs"]);
    assert_eq!(
        said(&without, &message()),
        ["breaking[type-changed]: Item/Origin: the type has a name now, Address, at Item[]/Origin"]
    );
}

#[test]
fn definitions_come_and_go_and_are_compared_without_being_referred_to() {
    let lone = |classes: Value| json!({"type": "object", "$defs": classes});
    let old = lone(json!({"A": {"type": "string"}, "Same": {"maxLength": 3}}));
    let new = lone(json!({"B": {"type": "integer"}, "Same": {"maxLength": 2}}));
    assert_eq!(
        said(&old, &new),
        [
            "breaking[type-removed]: A: there is no such type any more",
            "breaking[narrowed]: Same: maxLength is 2, was 3",
            "compatible[type-added]: B: a new type",
        ]
    );
    let old = lone(json!({"A": {"title": "A", "type": "string"}}));
    let new = lone(json!({"B": {"title": "B", "type": "string"}}));
    assert_eq!(said(&old, &new), ["breaking[type-renamed]: A: renamed to B"]);
}

#[test]
fn what_explains_is_a_note() {
    assert_eq!(
        edited(|classes| {
            let line = &mut classes["Address"]["properties"]["Line"];
            line["description"] = json!("Street and number.");
            line["x-wco"]["codeList"] = json!("ISO 3166-1");
            classes["Declaration"]["properties"]["Agent"]["description"] = json!("Who speaks.");
        }),
        [
            "note: Address/Line: description is \"Street and number.\", there was none, \
             at Agent/Line and 1 other place",
            "note: Address/Line: x-wco.codeList is \"ISO 3166-1\", there was none, \
             at Agent/Line and 1 other place",
            "note: Declaration/Agent: description is \"Who speaks.\", was \"Who acts.\", at Agent",
        ]
    );
}

#[test]
fn what_cannot_be_judged_is_breaking_when_it_differs() {
    for (keyword, before, after) in [
        ("oneOf", json!([{"type": "string"}]), json!([{"type": "string"}, {"type": "integer"}])),
        ("anyOf", json!([{"maxLength": 1}]), json!([{"maxLength": 2}])),
        ("not", json!({"const": 1}), json!({"const": 2})),
        ("if", json!({"required": ["A"]}), json!({"required": ["B"]})),
        ("then", json!({"required": ["A"]}), json!({"required": ["B"]})),
        ("patternProperties", json!({"^a": {}}), json!({"^b": {}})),
        ("propertyNames", json!({"maxLength": 1}), json!({"maxLength": 2})),
        ("dependentRequired", json!({"A": ["B"]}), json!({"A": []})),
        ("dependencies", json!({"A": ["B"]}), json!({"A": ["C"]})),
        ("contains", json!({"type": "string"}), json!({"type": "integer"})),
        ("minContains", json!(2), json!(1)),
        ("prefixItems", json!([{}]), json!([{}, {}])),
        ("items", json!([{}]), json!([{}, {}])),
        ("unheardOf", json!(1), json!(2)),
        ("$ref", json!("https://example.org/a"), json!("https://example.org/b")),
    ] {
        let [old, new] = [&before, &after].map(|value| json!({keyword: value}));
        let expected = format!("breaking[uncertain]: A: {keyword} changed; ");
        let said = of_a_member(old.clone(), new.clone());
        assert!(said[0].starts_with(&expected), "{said:?}");
        assert_eq!(of_a_member(old.clone(), old.clone()), [""; 0], "{keyword}");
        for (old, new, what) in [(json!({}), &new, "is new"), (json!({}), &old, "is new")] {
            let said = of_a_member(old, new.clone());
            assert!(said[0].contains(what), "{said:?}");
        }
        let said = of_a_member(old, json!({}));
        assert!(said[0].starts_with("breaking[uncertain]"), "{said:?}");
    }
}

#[test]
fn what_cannot_be_judged_is_followed_into_what_it_refers_to() {
    let document = |length: u32, description: &str| {
        json!({
            "oneOf": [{"$ref": "#/$defs/Text"}, {"type": "integer", "description": description}],
            "$defs": {"Text": {"type": "string", "maxLength": length}},
        })
    };
    assert_eq!(
        said(&document(3, ""), &document(4, "")),
        [
            "breaking[uncertain]: the root: oneOf changed; what follows cannot be told",
            "compatible[widened]: Text: maxLength is 4, was 3",
        ]
    );
    assert_eq!(
        said(&document(3, "a"), &document(3, "b")),
        ["note: the root: explanations or order within oneOf changed"]
    );
}

#[test]
fn unevaluated_members_are_judged_with_everything_around_them() {
    let object = |members: Value| json!({"allOf": [{"properties": members}], "unevaluatedProperties": false});
    let (old, new) = (object(json!({"B": {}})), object(json!({"B": {}, "C": {}})));
    assert_eq!(of_a_member(old.clone(), old.clone()), [""; 0]);
    let said = of_a_member(old, new);
    assert!(said[0].starts_with("breaking[uncertain]: A: unevaluated changed"), "{said:?}");
}

#[test]
fn every_part_of_all_of_needs_one_that_was_there_before() {
    let base = |parts: Value| json!({"allOf": parts, "$defs": {"Base": {"type": "object"}}});
    let old = base(json!([{"$ref": "#/$defs/Base"}]));
    let new = base(json!([{"$ref": "#/$defs/Base"}, {"required": ["A"]}]));
    assert_eq!(said(&old, &new), ["breaking[newly-mandatory]: A: mandatory, was optional"]);
    assert_eq!(said(&new, &old), ["compatible[no-longer-mandatory]: A: optional, was mandatory"]);
}

#[test]
fn a_member_that_another_part_of_all_of_describes_is_not_new() {
    let parts = |second: Value| json!({"allOf": [{"properties": {"A": {"type": "string"}}}, {"properties": second}]});
    let said = said(&parts(json!({"B": {}})), &parts(json!({"A": {"maxLength": 3}, "B": {}})));
    assert_eq!(
        said[0],
        "breaking[uncertain]: A: properties changed; more than one part of `allOf` says what it is"
    );
}

#[test]
fn up_to_draft_7_what_stands_beside_a_reference_counts_for_nothing() {
    let document = |draft: &str, length: u32| {
        json!({
            "$schema": format!("http://json-schema.org/{draft}/schema#"),
            "properties": {"A": {"$ref": "#/definitions/A", "maxLength": length}},
            "definitions": {"A": {"type": "string"}},
        })
    };
    let between = |draft| said(&document(draft, 3), &document(draft, 2));
    assert_eq!(between("draft-07"), [""; 0]);
    assert_eq!(between("draft/2020-12"), ["breaking[narrowed]: A: maxLength is 2, was 3"]);
    let said = said(&document("draft-07", 3), &document("draft/2020-12", 3));
    assert!(said[1].starts_with("breaking[uncertain]: the root: $schema changed"), "{said:?}");
}

#[test]
fn classes_within_themselves_and_in_circles_come_to_an_end() {
    let tree = |length: u32| {
        json!({
            "$ref": "#/$defs/Tree",
            "$defs": {
                "Tree": {"type": "object", "properties": {
                    "Child": {"type": "array", "items": {"$ref": "#/$defs/Tree"}},
                    "Leaf": {"$ref": "#/$defs/Leaf"},
                }},
                "Leaf": {"type": "object", "properties": {
                    "Name": {"type": "string", "maxLength": length},
                    "Of": {"$ref": "#/$defs/Tree"},
                }},
                "Circle": {"allOf": [{"$ref": "#/$defs/Circle"}]},
            },
        })
    };
    assert_eq!(said(&tree(3), &tree(2)), ["breaking[narrowed]: Leaf/Name: maxLength is 2, was 3"]);
    let root =
        |length: u32| json!({"properties": {"Up": {"$ref": "#"}, "Name": {"maxLength": length}}});
    assert_eq!(said(&root(3), &root(2)), ["breaking[narrowed]: Name: maxLength is 2, was 3"]);
}

#[test]
fn a_long_chain_of_classes_is_no_deeper_than_a_short_one() {
    let chain = |length: u32| {
        let last = 20_000;
        let mut classes = serde_json::Map::new();
        for number in 0..last {
            let next =
                json!({"properties": {"Next": {"$ref": format!("#/$defs/C{}", number + 1)}}});
            classes.insert(format!("C{number}"), next);
        }
        classes.insert(format!("C{last}"), json!({"maxLength": length}));
        json!({"$ref": "#/$defs/C0", "$defs": classes})
    };
    let changes = compare(&chain(3), &chain(2)).unwrap();
    assert_eq!((changes.len(), changes[0].path.as_str()), (1, "C20000"));
}

#[test]
fn the_components_of_openapi_are_compared_one_by_one() {
    let document = |length: u32, paths: Value| {
        json!({
            "openapi": "3.1.0",
            "info": {"title": "Customs", "version": length.to_string()},
            "paths": paths,
            "components": {"schemas": {
                "Message": {"properties": {"Body": {"$ref": "#/components/schemas/Body"}}},
                "Other": {"properties": {"Body": {"$ref": "#/components/schemas/Body"}}},
                "Body": {"type": "string", "maxLength": length},
            }},
        })
    };
    assert_eq!(
        said(&document(3, json!({})), &document(2, json!({"/a": {}}))),
        [
            "breaking[narrowed]: Body: maxLength is 2, was 3, at Message/Body and 1 other place",
            "breaking[uncertain]: the root: paths changed; only schemas are compared",
            "note: the root: info is {\"title\":\"Customs\",\"version\":\"2\"}, was \
             {\"title\":\"Customs\",\"version\":\"3\"}",
        ]
    );
    let gone = said(&document(3, json!({})), &{
        let mut new = document(3, json!({}));
        remove(&mut new["components"]["schemas"], "Other");
        new
    });
    assert_eq!(gone, ["breaking[type-removed]: Other: there is no such type any more"]);
}

#[test]
fn what_is_no_schema_is_refused_with_the_place() {
    let good = json!({"type": "string"});
    for (document, reason) in [
        (json!([]), "is no JSON Schema; give one, or an OpenAPI 3.1 document"),
        (json!({"name": "x"}), "is no JSON Schema"),
        (json!({"openapi": "3.0.3"}), "is OpenAPI 3.0.3"),
        (json!({"openapi": "3.1.0"}), "is not of the kind of the old one"),
        (json!({"properties": {"A": {"$ref": "#/$defs/B"}}}), "refers at \"/A\" to \"#/$defs/B\""),
        (json!({"$ref": "#anchor"}), "leads nowhere"),
        (json!({"properties": {"A": 1}}), "has something else at \"/A\" than a schema"),
        (json!({"properties": {"A": {"$id": "urn:a"}}}), "an `$id` of its own at \"/A\""),
    ] {
        let error = compare(&good, &document).unwrap_err();
        assert_eq!(error.edition, Edition::New);
        assert!(error.to_string().contains(reason), "{error}");
    }
    let error = compare(&json!({}), &good).unwrap_err();
    assert!(error.to_string().starts_with("the old document is no JSON Schema"), "{error}");
}

#[test]
fn a_reference_may_name_the_document_it_stands_in() {
    let document = |reference: &str, length: u32| json!({"$id": "urn:a", "$ref": reference, "$defs": {"A": {"maxLength": length}}});
    assert_eq!(
        said(&document("#/$defs/A", 3), &document("urn:a#/$defs/A", 2)),
        ["breaking[narrowed]: A: maxLength is 2, was 3"]
    );
}

#[test]
fn a_change_is_one_entry_with_stable_names() {
    let mut new = message();
    new["$defs"]["Address"]["properties"]["CityName"]["maxLength"] = json!(20);
    let changes = serde_json::to_value(compare(&message(), &new).unwrap()).unwrap();
    assert_eq!(
        changes,
        json!([{
            "path": "Address/CityName",
            "kind": "narrowed",
            "breaking": true,
            "keyword": "maxLength",
            "before": 35,
            "after": 20,
            "message": "maxLength is 20, was 35",
            "at": "Agent/CityName",
            "places": 2,
        }])
    );
}
