//! What the fixtures of the rules do not show: the other cases, and what must stay silent.

use customs_check::{Checker, Message};
use customs_declaration::*;
use customs_exchange::{Error, Response, ResponseMetaData, Status};
use customs_model::DateTime;
use customs_model::build::{code, date, id, number, one};

const TODAY: &str = "2026-01-31";

/// What a rule finds in a message, as `path: message`.
fn found(rule: &str, message: impl Into<Message>) -> Vec<String> {
    let checker = Checker::new(customs_message::profile("strict").expect("it is built in"))
        .with_today(TODAY.parse().ok());
    let findings = checker.check(&message.into()).findings.into_iter();
    let own = findings.filter(|finding| finding.rule.id == rule);
    own.map(|finding| format!("{}: {}", finding.path, finding.message)).collect()
}

fn original() -> Declaration {
    Declaration { function_code: code("9"), ..Default::default() }
}

fn with_consignment(consignment: Consignment) -> Declaration {
    let shipment = GoodsShipment { consignment: one(consignment), ..Default::default() };
    Declaration { goods_shipment: one(shipment), ..original() }
}

fn with_border(means: BorderTransportMeans) -> Declaration {
    Declaration { border_transport_means: one(means), ..original() }
}

fn container(number: &str) -> TransportEquipment {
    TransportEquipment { id: id(number), ..Default::default() }
}

fn moment(text: &str) -> Option<DateTime> {
    date(text.parse::<DateTime>().unwrap())
}

#[test]
fn a_shipment_in_containers_lists_one() {
    let mut consignment = Consignment { container_code: code("1"), ..Default::default() };
    let told = "/Declaration/GoodsShipment/Consignment/TransportEquipment[1]/ID: the goods are in \
                containers, but none is listed";
    assert_eq!(found("container-indicator", with_consignment(consignment.clone())), [told]);
    let amendment =
        Declaration { function_code: code("13"), ..with_consignment(consignment.clone()) };
    assert_eq!(found("container-indicator", amendment), [""; 0]);

    consignment.transport_equipment.push(TransportEquipment::default());
    assert_eq!(found("container-indicator", with_consignment(consignment.clone())), [told]);
    let mut with_an_item = with_consignment(consignment);
    let commodity =
        Commodity { transport_equipment: vec![container("CSQU3054383")], ..Default::default() };
    let item = GovernmentAgencyGoodsItem { commodity: one(commodity), ..Default::default() };
    let shipment = with_an_item.goods_shipment.as_mut().unwrap();
    shipment.government_agency_goods_item.push(item);
    assert_eq!(found("container-indicator", with_an_item), [""; 0]);
}

#[test]
fn a_container_beside_the_shipment_is_checked_too() {
    let consignment =
        Consignment { transport_equipment: vec![container("CSQU3054384")], ..Default::default() };
    let declaration = Declaration { consignment: one(consignment), ..original() };
    let told = found("container-check-digit", declaration);
    assert!(told[0].starts_with("/Declaration/Consignment/TransportEquipment[1]/ID: "), "{told:?}");
}

#[test]
fn what_is_in_the_mail_has_no_vehicle() {
    let means = |mode: &str| BorderTransportMeans {
        id: id("ZZ12 ABC"),
        mode_code: code(mode),
        ..Default::default()
    };
    assert_eq!(
        found("mode-vs-means", with_border(means("5"))),
        [
            "/Declaration/BorderTransportMeans/ID: the goods are moved in the mail, but a means of transport is identified: ZZ12 ABC"
        ]
    );
    assert_eq!(found("mode-vs-means", with_border(means("7"))).len(), 1);
    assert_eq!(found("mode-vs-means", with_border(means("3"))), [""; 0]);
}

#[test]
fn a_ferry_and_the_means_of_arrival_may_be_of_another_mode() {
    let ferry = BorderTransportMeans {
        identification_type_code: code("30"),
        mode_code: code("6"),
        ..Default::default()
    };
    assert_eq!(found("mode-vs-means", with_border(ferry)), [""; 0]);
    let arrival = ArrivalTransportMeans {
        identification_type_code: code("10"),
        mode_code: code("3"),
        ..Default::default()
    };
    let consignment = Consignment { arrival_transport_means: one(arrival), ..Default::default() };
    assert_eq!(found("mode-vs-means", with_consignment(consignment)), [""; 0]);
}

#[test]
fn each_means_of_departure_is_looked_at() {
    let ship = |number: &str| DepartureTransportMeans {
        id: id(number),
        identification_type_code: code("10"),
        ..Default::default()
    };
    let consignment = Consignment {
        departure_transport_means: vec![ship("9074729"), ship("9074728")].into(),
        ..Default::default()
    };
    let found = found("imo-check", with_consignment(consignment));
    let path = "/Declaration/GoodsShipment/Consignment/DepartureTransportMeans[2]/ID: ";
    assert!(matches!(&found[..], [one] if one.starts_with(path)), "{found:?}");
}

#[test]
fn only_a_flight_has_a_flight_number() {
    let means = |of_type: Option<&str>, mode: &str| BorderTransportMeans {
        id: id("G-INVENTED"),
        identification_type_code: of_type.and_then(code),
        mode_code: code(mode),
        ..Default::default()
    };
    assert_eq!(found("flight-number", with_border(means(None, "4"))).len(), 1);
    assert_eq!(found("flight-number", with_border(means(Some("41"), "4"))), [""; 0]);
    assert_eq!(found("flight-number", with_border(means(None, "1"))), [""; 0]);
}

#[test]
fn a_train_has_no_nationality_and_the_type_tells_the_mode() {
    let means = |of_type: &str, mode: Option<&str>| BorderTransportMeans {
        id: id("INVENTED 1"),
        identification_type_code: code(of_type),
        mode_code: mode.and_then(code),
        ..Default::default()
    };
    let told = "/Declaration/BorderTransportMeans/RegistrationNationalityCode: the ship INVENTED 1 \
                has no nationality";
    assert_eq!(found("nationality", with_border(means("11", None))), [told]);
    for means in [means("20", Some("2")), means("40", Some("4")), means("99", None)] {
        assert_eq!(found("nationality", with_border(means)), [""; 0]);
    }
}

#[test]
fn one_country_is_no_way() {
    let stop =
        |country: &str| Itinerary { routing_country_code: code(country), ..Default::default() };
    let way = |countries: &[&str]| {
        let itinerary = countries.iter().map(|country| stop(country)).collect();
        with_consignment(Consignment { itinerary, ..Default::default() })
    };
    let told = found("routing", way(&["GB"]));
    let at = "/Declaration/GoodsShipment/Consignment/Itinerary[2]";
    assert_eq!(told, [format!("{at}: the quantity of the goods is one country on the way")]);
    // Without the countries of dispatch and destination the ends are not compared.
    assert_eq!(found("routing", way(&["GB", "FR"])), [""; 0]);
    assert_eq!(found("routing", way(&[])), [""; 0]);
}

#[test]
fn an_item_has_the_countries_of_the_shipment_where_it_has_none() {
    let item = GovernmentAgencyGoodsItem {
        export_country: one(ExportCountry { id: code("GB"), ..Default::default() }),
        ..Default::default()
    };
    let shipment = GoodsShipment {
        destination: one(Destination { country_code: code("GB"), ..Default::default() }),
        government_agency_goods_item: vec![item, GovernmentAgencyGoodsItem::default()],
        ..Default::default()
    };
    let declaration = Declaration { goods_shipment: one(shipment), ..original() };
    assert_eq!(
        found("export-ne-destination", declaration),
        [
            "/Declaration/GoodsShipment/GovernmentAgencyGoodsItem[1]/ExportCountry: the goods are sent \
          from GB to GB"
        ]
    );
}

#[test]
fn every_missing_part_of_a_goods_location_is_told() {
    let at = |location: GoodsLocation| {
        let consignment = Consignment { goods_location: one(location), ..Default::default() };
        found("goods-location", with_consignment(consignment))
    };
    assert_eq!(at(GoodsLocation::default()).len(), 4);
    let location = GoodsLocation {
        id: id("INVENTED"),
        type_code: code("T"),
        address: one(Address {
            type_code: code("Q"),
            country_code: code("GB"),
            ..Default::default()
        }),
        ..Default::default()
    };
    let told = at(location);
    assert!(told[0].ends_with("T is not a type of goods location"), "{told:?}");
    assert!(
        told[1].ends_with("Q is not a method of identification of a goods location"),
        "{told:?}"
    );
}

#[test]
fn the_day_of_acceptance_is_that_in_utc_and_judged_only_if_today_is_known() {
    let accepted = |text: &str| Declaration { acceptance_date_time: moment(text), ..original() };
    assert_eq!(found("acceptance-date", accepted("20260201003000+01")), [""; 0]);
    assert_eq!(found("acceptance-date", accepted("20260131233000-01")).len(), 1);
    let amendment = Declaration { function_code: code("13"), ..accepted("20200101") };
    assert_eq!(found("acceptance-date-age", amendment), [""; 0]);

    let judgement = Checker::new(customs_message::profile("strict").expect("it is built in"))
        .check(&accepted("20200101").into());
    let skipped: Vec<&str> = judgement.skipped.iter().map(|it| it.rule.id).collect();
    assert!(skipped.contains(&"acceptance-date") && skipped.contains(&"acceptance-date-age"));
}

#[test]
fn days_are_compared_where_a_zone_is_missing() {
    let dated = |issued: &str, accepted: &str| Declaration {
        issue_date_time: moment(issued),
        acceptance_date_time: moment(accepted),
        ..original()
    };
    assert_eq!(found("date-order", dated("20260131120000Z", "20260131")), [""; 0]);
    assert_eq!(found("date-order", dated("20260131120000Z", "20260130")).len(), 1);
    // A month is before none of its days.
    assert_eq!(found("date-order", dated("20260131", "202601")), [""; 0]);
}

#[test]
fn an_answer_comes_after_the_acceptance() {
    let about = Declaration { acceptance_date_time: moment("20260131"), ..Default::default() };
    let status = Status { release_date_time: moment("20260130"), ..Default::default() };
    let response = Response {
        issue_date_time: moment("20260129"),
        status: vec![status],
        declaration: one(about),
        ..Default::default()
    };
    let envelope = ResponseMetaData { response: vec![response], ..Default::default() };
    let told = found("date-order", envelope);
    assert!(told[0].starts_with("/MetaData/Response[1]/IssueDateTime: "), "{told:?}");
    assert!(told[1].starts_with("/MetaData/Response[1]/Status[1]/ReleaseDateTime: "), "{told:?}");
}

#[test]
fn a_request_names_the_declaration_and_a_correction_what_changes() {
    let request = |of_type: &str| Declaration {
        function_code: code("13"),
        type_code: code(of_type),
        ..Default::default()
    };
    assert_eq!(
        found("function-vs-content", request("COR")),
        [
            "/Declaration/ID: a request to amend a declaration (13) does not name the declaration",
            "/Declaration/Amendment[1]/Pointer[1]: a correction (COR) has no amendment",
        ]
    );
    assert_eq!(found("function-vs-content", request("GPR")).len(), 1);
}

/// The steps of a pointer: class, number where there is one, element on the last.
fn pointer(steps: &[(&str, Option<u32>)], element: &str) -> Vec<Pointer> {
    let last = steps.len() - 1;
    let step = |(at, (class, sequence)): (usize, &(&str, Option<u32>))| Pointer {
        sequence_numeric: sequence.and_then(number),
        document_section_code: code(class),
        tag_id: id(element).filter(|_| at == last),
        ..Default::default()
    };
    steps.iter().enumerate().map(step).collect()
}

#[test]
fn numbers_of_what_stands_once_do_not_make_two_places_of_one() {
    let item = |root, item| {
        let steps = [("42A", root), ("67A", Some(1)), ("68A", item)];
        Amendment { pointer: pointer(&steps, "114"), ..Default::default() }
    };
    let amended = |one: Amendment, other: Amendment| Declaration {
        function_code: code("13"),
        amendment: vec![one, other],
        ..Default::default()
    };
    let told = found("amendment-unique", amended(item(Some(2), None), item(None, Some(1))));
    let at = "/Declaration/Amendment[2]: 42A/67A[1]/68A[1].114 is already amended by amendment 1";
    assert_eq!(told, [at]);
    assert_eq!(
        found("amendment-unique", amended(item(None, Some(1)), item(None, Some(2)))),
        [""; 0]
    );
}

#[test]
fn the_pointers_of_answers_are_followed() {
    let error = |steps: &[(&str, Option<u32>)]| Error {
        pointer: pointer(steps, "377"),
        ..Default::default()
    };
    let response = Response {
        error: vec![error(&[("07B", None), ("53A", Some(1))]), error(&[("53A", None)])],
        ..Default::default()
    };
    let envelope = ResponseMetaData { response: vec![response], ..Default::default() };
    assert_eq!(
        found("pointer-well-formed", envelope),
        [
            "/MetaData/Response[1]/Error[2]/Pointer[1]/DocumentSectionCode: the pointer begins with 53A, which is not the class of a message"
        ]
    );
}

#[test]
fn blanks_at_either_end_are_found_and_those_that_are_all_are_not() {
    let referring = |text: &str| Declaration { functional_reference_id: id(text), ..original() };
    let at = "/Declaration/FunctionalReferenceID: `FunctionalReferenceID`";
    for (text, does) in [(" A", "begins"), ("A\t", "ends"), (" A ", "begins and ends")] {
        let told = found("surrounding-blanks", referring(text));
        assert_eq!(told, [format!("{at} {does} with a blank")]);
    }
    assert_eq!(found("surrounding-blanks", referring("  ")), [""; 0]);
    // Blanks around a code are no part of it.
    let declaration = Declaration { type_code: code(" EXD "), ..original() };
    assert_eq!(found("surrounding-blanks", declaration), [""; 0]);
}

fn findings(limits: &str, day: Option<&str>) -> Vec<String> {
    let head = "id: invented\ntitle: Invented\nextends: wco";
    let profile = customs_message::read_profile(&format!("{head}\n{limits}\n")).unwrap();
    let declaration = Declaration::default().into();
    let checker = Checker::new(&profile).with_date(day.map(|day| day.parse().unwrap()));
    let judgement = checker.check(&declaration);
    let told = judgement.findings.iter().map(|it| format!("{}: {}", it.path, it.message));
    told.chain(judgement.skipped.iter().map(|it| it.reason.to_string())).collect()
}

#[test]
fn a_profile_is_in_force_from_its_first_to_its_last_day() {
    let limits = "valid-from: 2025-01-01\nvalid-until: 2025-12-31";
    for day in ["2025-01-01", "2025-12-31"] {
        assert_eq!(findings(limits, Some(day)), [""; 0]);
    }
    for day in ["2024-12-31", "2026-01-01"] {
        let told = format!("/Declaration: the profile `invented` is not in force on {day}");
        assert_eq!(findings(limits, Some(day)), [told]);
    }
    assert_eq!(findings("valid-from: 2025-01-01", Some("2026-01-01")), [""; 0]);
    assert_eq!(findings("valid-until: 2025-12-31", Some("2026-01-01")).len(), 1);
}

#[test]
fn without_a_day_only_a_profile_with_limits_is_not_judged() {
    let no_day = "no date to check against: the message has no acceptance date, and none was given";
    assert_eq!(findings("valid-from: 2025-01-01", None), [no_day]);
    assert_eq!(findings("version: 1", None), [""; 0]);
}
