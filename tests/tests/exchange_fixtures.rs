//! For every message between administrations there is a least and a full one, in both syntaxes, without
//! a finding; and each rule finds more than the one fault its own fixture has.

use std::collections::BTreeSet;
use std::convert::Infallible;
use std::fmt::Write as _;
use std::path::PathBuf;

use customs_check::Checker;
use customs_exchange::MessageType;
use customs_message::{Limits, Message, read};
use customs_model::walk::{Entry, Leaf};
use customs_model::{Class, Visitor};
use customs_tests::repository;
use customs_tests::samples::kebab;

fn path(name: &str) -> PathBuf {
    repository().join("fixtures/exchange").join(name)
}

fn text(name: &str) -> String {
    let path = path(name);
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn message(name: &str) -> Message {
    let text = text(name);
    read(
        text.as_bytes(),
        customs_message::profile("exchange").expect("it is built in"),
        &Limits::default(),
    )
    .unwrap_or_else(|error| panic!("{name}: {error}"))
    .complete()
    .unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// The fixtures of every type, without an extension.
fn stems() -> impl Iterator<Item = (MessageType, String)> {
    MessageType::ALL.iter().flat_map(|of| {
        ["minimal", "full"].map(|size| (*of, format!("{}-{size}", kebab(of.name()))))
    })
}

/// What is found in a message, as the rule and the path.
fn findings(text: &str) -> Vec<String> {
    let checker = Checker::new(customs_message::profile("exchange").expect("it is built in"))
        .with_today("2026-01-31".parse().ok());
    let checked = checker.validate(text.as_bytes()).expect("a message");
    checked.findings.iter().map(|it| format!("{} {}", it.rule.id, it.path)).collect()
}

#[test]
fn every_message_has_a_least_and_a_full_fixture_and_there_are_no_others() {
    let wanted: BTreeSet<String> =
        stems().flat_map(|(_, stem)| [format!("{stem}.xml"), format!("{stem}.json")]).collect();
    let entries = std::fs::read_dir(path("")).expect("a folder");
    let names = entries.map(|it| it.expect("an entry").file_name().to_string_lossy().into_owned());
    assert_eq!(names.collect::<BTreeSet<_>>(), wanted);
}

#[test]
fn no_fixture_has_a_finding() {
    for (_, stem) in stems() {
        for extension in ["xml", "json"] {
            let name = format!("{stem}.{extension}");
            assert_eq!(findings(&text(&name)), [""; 0], "{name}");
        }
    }
}

#[test]
fn a_json_fixture_is_the_same_as_its_xml_twin() {
    for (of, stem) in stems() {
        let (xml, json) = (message(&format!("{stem}.xml")), message(&format!("{stem}.json")));
        assert_eq!(xml.name(), of.root(), "{stem}");
        assert!(xml == json, "{stem}: {}\n{}", xml.to_json(true).0, json.to_json(true).0);
    }
}

/// The elements of a message, by their paths without numbers.
#[derive(Default)]
struct Elements {
    above: Vec<&'static str>,
    paths: BTreeSet<String>,
}

impl Elements {
    fn add(&mut self, name: &str) {
        self.paths.insert(format!("{}/{name}", self.above.join("/")));
    }

    /// Those that the dictionary has.
    fn of_class(&mut self, name: &'static str, class: &Class) {
        self.add(name);
        self.above.push(name);
        for element in class.elements {
            match element.class() {
                Some(class) => self.of_class(element.name, class),
                None => self.add(element.name),
            }
        }
        self.above.pop();
    }
}

impl Visitor for Elements {
    type Error = Infallible;

    fn enter(&mut self, entry: Entry) -> Result<(), Infallible> {
        self.add(entry.name);
        self.above.push(entry.name);
        Ok(())
    }

    fn leaf(&mut self, entry: Entry, _: &Leaf<'_>) -> Result<(), Infallible> {
        self.add(entry.name);
        Ok(())
    }

    fn leave(&mut self, _: &'static str) -> Result<(), Infallible> {
        self.above.pop();
        Ok(())
    }
}

#[test]
fn a_full_fixture_has_every_element_of_the_dictionary() {
    for of in MessageType::ALL {
        let name = format!("{}-full.xml", kebab(of.name()));
        let message = message(&name);
        let found = message.exchanged().unwrap_or_else(|| panic!("{name}: another kind"));
        assert_eq!(found.message_type(), *of, "{name}");
        let (mut there, mut known) = (Elements::default(), Elements::default());
        message.walk(&mut there).expect("a message");
        known.of_class(of.root(), of.class());
        let missing: Vec<_> = known.paths.difference(&there.paths).collect();
        assert!(missing.is_empty(), "{name} has no {missing:#?}");
        assert_eq!(known.paths.len(), there.paths.len(), "{name}");
    }
}

/// A fixture, what is replaced in it the first time it is there, and what is found then.
type Edit = (&'static str, &'static str, &'static str, &'static [&'static str]);

const EDITS: &[Edit] = &[
    (
        "acknowledgement-minimal",
        "<CorrelationID>inv-0001<",
        "<CorrelationID>acknowledgement-1<",
        &["envelope-correlation /AcknowledgementMessage/Header/CorrelationID"],
    ),
    (
        "seizure-report-minimal",
        "    <CountryCode>NO</CountryCode>\n      <Name>Another invented",
        "    <CountryCode>GB</CountryCode>\n      <Name>An invented",
        &["envelope-sender-recipient /SeizureReportMessage/Header/Recipient[1]"],
    ),
    ("seizure-report-full", "<PartyCode>NO</PartyCode>", "<PartyCode>EU</PartyCode>", &[]),
    (
        "seizure-report-full",
        "<ContainsPersonalData>true<",
        "<ContainsPersonalData>false<",
        &["envelope-personal-data /SeizureReportMessage/Handling/ContainsPersonalData"],
    ),
    ("trade-flow-report-full", "<ContainsPersonalData>false<", "<ContainsPersonalData>true<", &[]),
    (
        "seizure-report-full",
        "<PermittedPurposeCode>AdministrativeAssistance<",
        "<PermittedPurposeCode>Other<",
        &[],
    ),
    (
        "seizure-report-minimal",
        "<PermittedPurposeCode>AdministrativeAssistance<",
        "<PermittedPurposeCode>Other<",
        &["envelope-other-named /SeizureReportMessage/Handling/Condition[1]"],
    ),
    (
        "seizure-report-minimal",
        "<PermittedRecipientsCode>CustomsOnly<",
        "<PermittedRecipientsCode>NamedAuthorities<",
        &["envelope-other-named /SeizureReportMessage/Handling/NamedAuthority[1]"],
    ),
    (
        "seizure-report-full",
        "<ID>A-1</ID>",
        "<ID>A-3</ID>",
        &[
            "envelope-attachment /SeizureReportMessage/Body/Concealment/PictureAttachmentID",
            "envelope-attachment /SeizureReportMessage/Body/DocumentUsed[1]/AttachmentID",
            "envelope-attachment /SeizureReportMessage/Body/Evidence[1]/AttachmentID",
        ],
    ),
    (
        "seizure-report-full",
        "  <Attachment>",
        "  <Attachment>\n    <ID>A-1</ID>\n    <MediaType>image/png</MediaType>\n    <LocationID>https://attachments.example/a.png</LocationID>\n  </Attachment>\n  <Attachment>",
        &["envelope-attachment /SeizureReportMessage/Attachment[2]/ID"],
    ),
    (
        "seizure-report-full",
        "<SignedDigestID>e3",
        "<SignedDigestID>g3",
        &["envelope-digest /SeizureReportMessage/Signature/SignedDigestID"],
    ),
    (
        "seizure-report-minimal",
        "<FunctionCode>9<",
        "<FunctionCode>53<",
        &["envelope-test /SeizureReportMessage/Header/Test"],
    ),
    (
        "seizure-report-full",
        "<FormatCode>JwsDetached<",
        "<FormatCode>Pgp<",
        &["code-of-our-list /SeizureReportMessage/Signature/FormatCode"],
    ),
    (
        "assistance-request-full",
        "<DateTimeString formatCode=\"102\">20260331",
        "<DateTimeString formatCode=\"102\">20260228",
        &["period-order /AssistanceRequestMessage/Body/Surveillance/To"],
    ),
    (
        "risk-alert-full",
        "<DateTimeString formatCode=\"102\">20261231",
        "<DateTimeString formatCode=\"102\">20251231",
        &["period-order /RiskAlertMessage/Body/ValidTo"],
    ),
    (
        "capacity-building-request-full",
        "<DateTimeString formatCode=\"102\">20260313",
        "<DateTimeString formatCode=\"602\">2025",
        &["period-order /CapacityBuildingRequestMessage/Body/Activity[1]/EndsOn"],
    ),
    (
        "capacity-building-offer-full",
        "<DateTimeString formatCode=\"102\">20260313",
        "<DateTimeString formatCode=\"610\">202603",
        &[],
    ),
    (
        "training-record-full",
        "<DateTimeString formatCode=\"102\">20261231",
        "<DateTimeString formatCode=\"610\">202512",
        &["period-order /TrainingRecordMessage/Body/ValidUntil"],
    ),
    (
        "acknowledgement-full",
        "<KindCode>FunctionalNack<",
        "<KindCode>Positive<",
        &["acknowledgement-errors /AcknowledgementMessage/Body/KindCode"],
    ),
    (
        "assistance-request-minimal",
        "<TypeCode>ApplicationOfCustomsLaw<",
        "<TypeCode>ControlledDelivery<",
        &["assistance-request-details /AssistanceRequestMessage/Body/ControlledDelivery"],
    ),
    (
        "assistance-request-minimal",
        "<TypeCode>ApplicationOfCustomsLaw<",
        "<TypeCode>AutomaticTransmission<",
        &["assistance-request-details /AssistanceRequestMessage/Body/Assistance[1]/ArrangementID"],
    ),
    (
        "assistance-request-minimal",
        "<TypeCode>ApplicationOfCustomsLaw<",
        "<TypeCode>RecoveryOfClaims<",
        &["assistance-request-details /AssistanceRequestMessage/Body/Assistance[1]/ClaimID"],
    ),
    (
        "assistance-request-minimal",
        "<TypeCode>ApplicationOfCustomsLaw<",
        "<TypeCode>LawfulExport<",
        &["assistance-request-movement /AssistanceRequestMessage/Body/Declaration[1]"],
    ),
    (
        "assistance-request-full",
        "<TypeCode>ApplicationOfCustomsLaw<",
        "<TypeCode>LawfulExport<",
        &[],
    ),
    (
        "assistance-request-full",
        "<Needed>true</Needed>\n      <Reason>The origin cannot be verified here</Reason>",
        "<Needed>true</Needed>",
        &["assistance-request-details /AssistanceRequestMessage/Body/OriginalsRequested/Reason"],
    ),
    (
        "assistance-request-full",
        "<Needed>true</Needed>\n      <Reason>The origin cannot be verified here</Reason>",
        "<Needed>false</Needed>",
        &[],
    ),
    (
        "assistance-response-minimal",
        "<OutcomeCode>PartlyFulfilled<",
        "<OutcomeCode>Postponed<",
        &[
            "assistance-response-refusal /AssistanceResponseMessage/Body/GroundCode[1]",
            "assistance-response-refusal /AssistanceResponseMessage/Body/Reasons",
        ],
    ),
    (
        "transit-event-full",
        "<FunctionCode>55<",
        "<FunctionCode>71<",
        &["transit-event-function /TransitEventMessage/Body/EventCode"],
    ),
    (
        "seizure-report-full",
        "<CategoryCode>Currency<",
        "<CategoryCode>Drugs<",
        &["seizure-report-category /SeizureReportMessage/Body/Cash"],
    ),
    (
        "seizure-report-minimal",
        "<EventKindCode>Seizure<",
        "<EventKindCode>CashDetention<",
        &["seizure-report-category /SeizureReportMessage/Body/Cash"],
    ),
    (
        "control-result-report-full",
        "<RelatedAlertID>inv-0002</RelatedAlertID>",
        "",
        &[
            "control-result-report-alert /ControlResultReportMessage/Body/AlertUsefulnessCode",
            "control-result-report-alert /ControlResultReportMessage/Body/Sighting",
        ],
    ),
    (
        "control-result-report-full",
        "<DifferenceCode>S</DifferenceCode>",
        "",
        &[
            "control-result-report-difference /ControlResultReportMessage/Body/Line[1]/DifferenceCode",
        ],
    ),
    (
        "control-result-report-full",
        "<Difference unitCode=\"C62\">120<",
        "<Difference unitCode=\"C62\">-120<",
        &["control-result-report-difference /ControlResultReportMessage/Body/Line[1]/Difference"],
    ),
    (
        "export-declaration-notice-minimal",
        "<HSID>090240<",
        "<HSID>09024<",
        &["export-declaration-notice-item /ExportDeclarationNoticeMessage/Body/Item[1]/HSID"],
    ),
    (
        "export-declaration-notice-minimal",
        "<HSID>090240<",
        "<HSID>0902.40<",
        &["export-declaration-notice-item /ExportDeclarationNoticeMessage/Body/Item[1]/HSID"],
    ),
    (
        "export-declaration-notice-minimal",
        "<Quantity unitCode=\"C62\">",
        "<Quantity>",
        &[
            "export-declaration-notice-item /ExportDeclarationNoticeMessage/Body/Item[1]/Quantity/@unitCode",
        ],
    ),
    (
        "export-declaration-notice-minimal",
        "<CountryCode>SG</CountryCode>",
        "",
        &[
            "export-declaration-notice-address /ExportDeclarationNoticeMessage/Body/ConsigneeAddress/CountryCode",
        ],
    ),
    (
        "advance-cargo-notice-full",
        "<GrossMass unitCode=\"KGM\">120</GrossMass>\n      <HSID>090240<",
        "<GrossMass unitCode=\"KGM\">120</GrossMass>\n      <HSID>09024000<",
        &["advance-cargo-notice-goods /AdvanceCargoNoticeMessage/Body/Goods[1]/HSID"],
    ),
    (
        "advance-cargo-notice-full",
        "<PackageQuantity unitCode=\"C62\">12<",
        "<PackageQuantity unitCode=\"C62\">0<",
        &["advance-cargo-notice-goods /AdvanceCargoNoticeMessage/Body/Goods[1]/PackageQuantity"],
    ),
    (
        "advance-cargo-notice-full",
        "<ID>RR473124829NO<",
        "<ID>RR473124829<",
        &["advance-cargo-notice-postal-id /AdvanceCargoNoticeMessage/Body/PostalItem/ID"],
    ),
    (
        "advance-cargo-notice-full",
        "<RoleCode>Suspect</RoleCode>\n        <FamilyName>Example</FamilyName>\n        <GivenName>Alex</GivenName>",
        "<RoleCode>Consignor</RoleCode>",
        &[
            "advance-cargo-notice-address /AdvanceCargoNoticeMessage/Body/NominalData/Person[1]/FamilyName",
        ],
    ),
    (
        "aeo-status-notice-full",
        "<FunctionCode>53<",
        "<FunctionCode>4<",
        &["aeo-status-notice-operator /AeoStatusNoticeMessage/Body/QueriedID[1]"],
    ),
    (
        "aeo-status-notice-minimal",
        "<TraderID>NO123456789<",
        "<TraderID>NO<",
        &["aeo-status-notice-trader-id /AeoStatusNoticeMessage/Body/Operator[1]/TraderID"],
    ),
    ("aeo-status-notice-minimal", "<TraderID>NO123456789<", "<TraderID>XI123456789000<", &[]),
    (
        "aeo-status-notice-full",
        "<QueriedID>NO123456789<",
        "<QueriedID>123456789<",
        &["aeo-status-notice-trader-id /AeoStatusNoticeMessage/Body/QueriedID[1]"],
    ),
    (
        "aeo-status-notice-minimal",
        "<FunctionCode>9<",
        "<FunctionCode>3<",
        &["aeo-status-notice-change /AeoStatusNoticeMessage/Body/Operator[1]/Change"],
    ),
    (
        "risk-alert-minimal",
        "<FunctionCode>9<",
        "<FunctionCode>4<",
        &["risk-alert-kind /RiskAlertMessage/Body/KindCode"],
    ),
    (
        "risk-alert-full",
        "<OperatorCode>Prefix<",
        "<OperatorCode>Range<",
        &["risk-alert-indicator /RiskAlertMessage/Body/RiskIndicator[1]/Value[2]"],
    ),
    (
        "risk-alert-full",
        "<OperatorCode>Prefix</OperatorCode>\n      <Value>0902</Value>",
        "<OperatorCode>Eq</OperatorCode>\n      <Value>0902</Value>\n      <Value>0903</Value>",
        &["risk-alert-indicator /RiskAlertMessage/Body/RiskIndicator[1]/Value[2]"],
    ),
    (
        "risk-alert-full",
        "<WeightNumeric>40<",
        "<WeightNumeric>101<",
        &["risk-alert-indicator /RiskAlertMessage/Body/RiskIndicator[1]/WeightNumeric"],
    ),
    (
        "risk-alert-full",
        "<AxisCode>Goods</AxisCode>\n      <Path>//Commodity/Classification/ID</Path>",
        "<AxisCode>Other</AxisCode>",
        &["risk-alert-indicator /RiskAlertMessage/Body/RiskIndicator[1]/Path"],
    ),
    (
        "risk-alert-full",
        "<OperatorCode>Prefix</OperatorCode>\n      <Value>0902<",
        "<OperatorCode>Regex</OperatorCode>\n      <Value>(?:\\w{90}){90}<",
        &["risk-alert-regex /RiskAlertMessage/Body/RiskIndicator[1]/Value[1]"],
    ),
    (
        "trade-flow-report-full",
        "<Valuation>",
        "<Valuation>\n      <FlowCode>X</FlowCode>\n      <BasisCode>CIF</BasisCode>\n    </Valuation>\n    <Valuation>",
        &["trade-flow-report-valuation /TradeFlowReportMessage/Body/Valuation[2]/FlowCode"],
    ),
    (
        "trade-flow-report-full",
        "<Value currencyID=\"EUR\">",
        "<Value currencyID=\"GBP\">",
        &["trade-flow-report-unit /TradeFlowReportMessage/Body/Row[1]/Value/@currencyID"],
    ),
    (
        "trade-flow-report-full",
        "<SupplementaryQuantity unitCode=\"C62\">",
        "<SupplementaryQuantity>",
        &[
            "trade-flow-report-unit /TradeFlowReportMessage/Body/Row[1]/SupplementaryQuantity/@unitCode",
        ],
    ),
    (
        "training-record-minimal",
        "<ParticipantsNumeric>12<",
        "<ParticipantsNumeric>0<",
        &["training-record-learner /TrainingRecordMessage/Body/ParticipantsNumeric"],
    ),
];

#[test]
fn an_edit_of_a_fixture_is_found_where_it_is() {
    let mut wrong = String::new();
    for (name, from, to, expected) in EDITS {
        let before = text(&format!("{name}.xml"));
        let after = before.replacen(from, to, 1);
        assert_ne!(before, after, "the edit changes {name}: {from}");
        let found = findings(&after);
        if found != *expected {
            let _ = writeln!(wrong, "{name}, {from} for {to}: {found:#?}");
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}
