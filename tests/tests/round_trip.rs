//! Any message the dictionary allows survives XML, JSON and back; any bytes at all are read without
//! a panic.

#![allow(clippy::unwrap_used)] // a test may panic, and proptest hides that these are tests

use std::fmt::Write as _;

use customs_declaration::{Declaration, MetaData};
use customs_message::Limits;
use customs_model::{Class, ClassType, Content, ValueType, rules};
use customs_tests::Chance;
use customs_xml::{ReadOptions, WriteOptions};
use proptest::prelude::*;

/// Writes a message with a chance selection of what the dictionary has, in any spelling that means
/// the same.
fn write(class: &'static Class, chance: &mut Chance, depth: usize, xml: &mut String) {
    for element in class.elements {
        let count = match (chance.below(3 + depth), element.repeats) {
            (0 | 1, true) => 1 + chance.below(3),
            (0 | 1, false) => 1,
            _ => 0,
        };
        for _ in 0..count {
            let name = element.tag();
            match element.content {
                Content::Class(below) => {
                    let namespace = match name {
                        "Declaration" => " xmlns=\"urn:wco:datamodel:WCO:DEC-DMS:2\"",
                        _ => "",
                    };
                    let _ = write!(xml, "<{name}{namespace}>");
                    write(below, chance, depth + 1, xml);
                    let _ = write!(xml, "</{name}><!-- {} -->", depth);
                }
                Content::Value { value: ValueType::DateTime, .. } => {
                    let text = pick(
                        chance,
                        &["20260131", "20260131205510Z", "20260131205510+01", "202601"],
                    );
                    let code = pick(chance, &["102", "304"]);
                    let _ = write!(
                        xml,
                        "<{name}><d:DateTimeString formatCode=\"{code}\">{text}</d:DateTimeString></{name}>"
                    );
                }
                Content::Value { value, .. } => {
                    let _ = write!(
                        xml,
                        "<{name}{}>{}</{name}>",
                        attribute(value, chance),
                        text(value, chance)
                    );
                }
            }
        }
    }
}

fn pick<'a>(chance: &mut Chance, from: &[&'a str]) -> &'a str {
    from[chance.below(from.len())]
}

fn attribute(value: ValueType, chance: &mut Chance) -> String {
    let known = value.attributes();
    if known.is_empty() || chance.below(3) > 0 {
        return String::new();
    }
    let name = known[chance.below(known.len())];
    format!(" {name}=\"{}\"", pick(chance, &["GBP", "KGM#G", "a &amp; b", "x&quot;y"]))
}

fn text(value: ValueType, chance: &mut Chance) -> &'static str {
    if value.is_decimal() {
        return pick(chance, &["0", "1", "12.50", "-3.000001", " 7 ", "99999999999999.99"]);
    }
    pick(
        chance,
        &[
            "A",
            "a &amp; b",
            "Straße",
            "&#233;t&#xE9;",
            "<![CDATA[<x>]]>",
            "one<!-- two -->three",
            "",
            " x  y ",
            "日本",
            "&lt;&gt;",
        ],
    )
}

fn options() -> ReadOptions {
    ReadOptions::new(
        customs_message::profile("uk-dms-3.6").expect("it is built in").namespaces.clone(),
    )
}

/// The elements that Denmark's and Taiwan's messages add to the published declaration, with the names that
/// the messages give them, in the order of their schemas.
const ABROAD: &str = r#"<Declaration xmlns="urn:wco:datamodel:WCO:DEC-DMS:2" xmlns:d="urn:wco:datamodel:WCO:Declaration_DS:DMS:2">
  <FunctionCode>9</FunctionCode>
  <ProcedureCategory>H1</ProcedureCategory>
  <Agent>
    <ID>DK12345678</ID>
    <Contact>
      <SequenceNumeric>1</SequenceNumeric>
      <name>Ida Example</name>
      <Communication><SequenceNumeric>1</SequenceNumeric><ID>+45 12345678</ID><TypeCode>TE</TypeCode></Communication>
      <Communication><SequenceNumeric>2</SequenceNumeric><ID>ida@example.dk</ID><TypeCode>EM</TypeCode></Communication>
    </Contact>
  </Agent>
  <Authorisation>
    <SequenceNumeric>1</SequenceNumeric><ID>DKIPO1234</ID><Type>C601</Type>
    <AuthorisationHolder>DK12345678</AuthorisationHolder>
  </Authorisation>
  <BorderTransportMeans>
    <ArrivalDateTime><d:DateTimeString formatCode="102">20260131</d:DateTimeString></ArrivalDateTime>
    <JourneyID>017E</JourneyID>
    <CrewMember><ID>P0001</ID></CrewMember>
    <Master><Name>Ole Example</Name><NationalityCode>DK</NationalityCode></Master>
  </BorderTransportMeans>
  <GoodsShipment>
    <SupportingDocument>
      <SequenceNumeric>1</SequenceNumeric>
      <ExpirationDateTime><d:DateTimeString formatCode="102">20261231</d:DateTimeString></ExpirationDateTime>
      <ID>L-1</ID><TypeCode>N380</TypeCode><IssuingAuthorityName>Example Agency</IssuingAuthorityName>
      <LineNumeric>3</LineNumeric>
    </SupportingDocument>
    <AdditionalReference><SequenceNumeric>1</SequenceNumeric><ID>R-1</ID><TypeCode>Y900</TypeCode></AdditionalReference>
    <Consignment>
      <AssociatedTransportDocument><ID>HAWB-1</ID></AssociatedTransportDocument>
      <GoodsLocation>
        <IdentificationType>V</IdentificationType>
        <Address><Line>Examplevej</Line><streetNumber>7</streetNumber></Address>
        <authorisationReferenceNumber>DKTST1</authorisationReferenceNumber>
        <CustomsOffice><identification>DK003103</identification></CustomsOffice>
        <latitude>55.67610</latitude>
        <longitude>12.56834</longitude>
        <EconomicOperator><identification>DK12345678</identification></EconomicOperator>
      </GoodsLocation>
      <TransitDeparture><ID>DKCPH</ID></TransitDeparture>
      <TransportContractDocument><SequenceNumeric>1</SequenceNumeric><ID>B-1</ID><Type>N705</Type></TransportContractDocument>
      <UnloadingLocation><ID>DKCPH</ID></UnloadingLocation>
      <Freight><rate currencyID="DKK">120.50</rate></Freight>
    </Consignment>
    <GovernmentAgencyGoodsItem>
      <SequenceNumeric>1</SequenceNumeric>
      <Error><ValidationCode>E01</ValidationCode></Error>
      <Manufacturer><Name>Example Works</Name></Manufacturer>
      <PreviousDocument>
        <SequenceNumeric>1</SequenceNumeric>
        <WriteOff><QuantityQuantity unitCode="KGM">5</QuantityQuantity><Packaging><TypeCode>CT</TypeCode></Packaging></WriteOff>
      </PreviousDocument>
      <DispatchCountry><ID>NO</ID></DispatchCountry>
    </GovernmentAgencyGoodsItem>
    <StuffingEstablishment><Name>Example Packing</Name></StuffingEstablishment>
    <Supplier><ID>S-1</ID></Supplier>
  </GoodsShipment>
  <ExportOffice><identification>DK003103</identification></ExportOffice>
  <SecurityCode>0</SecurityCode>
</Declaration>"#;

#[test]
fn what_messages_abroad_add_keeps_its_names_and_its_order_in_xml_and_json() {
    let reading = customs_xml::from_slice::<Declaration>(ABROAD.as_bytes(), &options()).unwrap();
    assert_eq!(reading.findings, []);
    let json = serde_json::to_value(&reading.message).unwrap();
    assert_eq!(json["Agent"]["Contact"][0]["ContactName"], "Ida Example");
    assert_eq!(json["Agent"]["Contact"][0]["Communication"][1]["TypeCode"], "EM");
    let shipment = &json["GoodsShipment"];
    let location = &shipment["Consignment"]["GoodsLocation"];
    assert_eq!(location["CustomsOffice"]["identification"], "DK003103");
    assert_eq!(shipment["Consignment"]["Freight"]["rate"]["currencyID"], "DKK");
    let again: Declaration = serde_json::from_value(json).unwrap();
    assert_eq!(again, reading.message);
    let write = WriteOptions::new(options().namespaces);
    let written = customs_xml::to_string(&again, &write).xml;
    assert_eq!(tags(&written), tags(ABROAD));
}

/// The names of the elements of a document, without prefixes, as they begin.
fn tags(xml: &str) -> Vec<&str> {
    let begun = xml.split('<').skip(1).filter(|tag| !tag.starts_with(['/', '?']));
    let names = begun.filter_map(|tag| tag.split(['>', ' ', '/']).next());
    names.map(|name| name.rsplit(':').next().unwrap_or(name)).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_message_survives_xml_and_json(seed in any::<u64>()) {
        let mut xml = String::from(
            "<MetaData xmlns=\"urn:wco:datamodel:WCO:DocumentMetaData-DMS:2\" \
             xmlns:d=\"urn:wco:datamodel:WCO:Declaration_DS:DMS:2\">",
        );
        write(MetaData::CLASS, &mut Chance::new(seed), 0, &mut xml);
        xml.push_str("</MetaData>");
        let reading = customs_xml::from_slice::<MetaData>(xml.as_bytes(), &options()).unwrap();
        // Blanks that mean nothing are told.
        let told = reading.findings.iter().filter(|finding| finding.rule != &rules::DROPPED_BLANK);
        prop_assert_eq!(told.count(), 0, "{}", xml);
        let write = WriteOptions::new(customs_message::profile("uk-dms-3.6").expect("it is built in").namespaces.clone());
        let mut bytes = Vec::new();
        let dropped = customs_xml::to_writer(&mut bytes, &reading.message, &write).unwrap();
        let written = customs_xml::to_string(&reading.message, &write);
        prop_assert!(dropped.is_empty());
        prop_assert_eq!(&String::from_utf8(bytes).unwrap(), &written.xml);
        let again = customs_xml::from_slice::<MetaData>(written.xml.as_bytes(), &options()).unwrap();
        prop_assert_eq!(&again.findings, &[], "{}", written.xml);
        prop_assert_eq!(&again.message, &reading.message);
        // JSON has no place for the attributes of codes; without them nothing is lost.
        let json = serde_json::to_string(&reading.message).unwrap();
        let plain: MetaData = serde_json::from_str(&json).unwrap();
        prop_assert_eq!(serde_json::to_string(&plain).unwrap(), json);
        let xml_of_json = customs_xml::to_string(&plain, &write).xml;
        let read_again = customs_xml::from_slice::<MetaData>(xml_of_json.as_bytes(), &options()).unwrap();
        prop_assert_eq!(&read_again.message, &plain);
    }

    #[test]
    fn any_bytes_are_validated_without_a_panic(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let _ = customs_check::validate(&bytes, customs_message::profile("uk-dms-3.6").expect("it is built in"), &Limits::default());
    }

    #[test]
    fn any_arrangement_of_markup_is_validated_without_a_panic(
        parts in prop::collection::vec(
            prop::sample::select(vec![
                "<MetaData>", "</MetaData>", "<Declaration xmlns='x'>", "</Declaration>", "<ID/>", "<ID a='1'>",
                "</ID>", "<p:ID>", "x", "&amp;", "&#0;", "&", "<![CDATA[", "]]>", "<!--", "-->", "<?xml version='1.0'?>",
                "<IssueDateTime>", "</IssueDateTime>", "<DateTimeString formatCode='102'>20260101</DateTimeString>",
                "<GoodsShipment>", "{\"Declaration\":{", "\"ID\":", "null", "[", "]", "}", ",", "1", "\"x\"", "é",
            ]),
            0..24,
        ),
    ) {
        let text = parts.concat();
        for start in ["", "<MetaData>", "<Declaration>", "{\"FunctionCode\":"] {
            let _ = customs_check::validate(format!("{start}{text}").as_bytes(), customs_message::profile("uk-dms-3.6").expect("it is built in"), &Limits::default());
        }
    }
}
