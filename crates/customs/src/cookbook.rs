//! What one wants to do, a program each. All of them run as they are, with the features that are on by default.
//!
//! | I want to | section |
//! | --- | --- |
//! | build a declaration and write it | [below](#build-an-import-and-write-it-in-both-syntaxes) |
//! | read what a partner sends, whatever it is | [below](#read-what-comes) |
//! | check files, and show where something is wrong | [below](#check-and-say-where) |
//! | understand an answer | [below](#explain-an-answer) |
//! | look numbers of the Harmonized System up, by words too | [below](#find-a-number-of-the-harmonized-system) |
//! | amend what was declared | [below](#amend-a-declaration) |
//! | add a message of my own, with its schema and checks | [below](#a-message-of-my-own) |
//! | add a rule of my own | [below](#a-rule-of-my-own) |
//! | add a profile, or an authority | [below](#a-profile-of-my-own) |
//! | find declarations that an alert is about | [below](#look-an-alert-up) |
//! | store messages with serde | [below](#keep-messages-with-serde) |
//! | go through a file of any size | [below](#go-through-a-stream) |
//! | declare a transit | [below](#declare-a-transit) |
//! | do without a standard library, or be in a browser | [below](#without-a-standard-library-and-in-a-browser) |
//!
//! # Build an import, and write it in both syntaxes
//!
//! ```
//! use customs::declaration::{Declaration, GoodsShipment, GovernmentAgencyGoodsItem, Importer, Origin};
//! use customs::prelude::*;
//!
//! let item = GovernmentAgencyGoodsItem {
//!     sequence_numeric: number(1),
//!     statistical_value_amount: amount(3200, "GBP"),
//!     origin: vec![Origin { country_code: code("CN"), ..Default::default() }],
//!     ..Default::default()
//! };
//! let declaration = Declaration {
//!     function_code: code("9"),
//!     type_code: code("IMA"),
//!     functional_reference_id: id("EXAMPLE-IMPORT-1"),
//!     goods_item_quantity: quantity(1),
//!     goods_shipment: one(GoodsShipment {
//!         government_agency_goods_item: vec![item],
//!         importer: one(Importer { id: id("GB123456789000"), ..Default::default() }),
//!         ..Default::default()
//!     }),
//!     ..Default::default()
//! };
//! let message = Message::from(declaration);
//! let written = message.to_xml(profile("uk-dms-3.6").expect("it is built in"), true);
//! assert!(written.dropped.is_empty(), "nothing was dropped");
//! let (json, dropped) = message.to_json(true);
//! assert!(json.contains("\"FunctionCode\": \"9\"") && dropped.is_empty());
//! ```
//!
//! A complete export is in `customs-declaration`'s `examples/export_declaration.rs`.
//!
//! # Read what comes
//!
//! ```
//! use customs::declaration::Declaration;
//! use customs::prelude::*;
//!
//! let file = br#"{ "FunctionCode": "9", "TypeCode": "EXA" }"#;
//! let profiles = Profiles::default();
//! let document = Reader::new(&profiles).one(file)?;
//! assert_eq!((document.syntax, document.kind.definition.name), (Syntax::Json, "declaration"));
//! // Complete, or what could not be read of it.
//! let message = document.complete()?;
//! let declaration = message.downcast_ref::<Declaration>().expect("that is what it is");
//! assert_eq!(declaration.type_code, code("EXA"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Check, and say where
//!
//! ```
//! use customs::check::Checkers;
//! use customs::prelude::*;
//!
//! // Made once, used for any number of messages; this crate has no clock, so it is told what day it is.
//! let today = "2026-01-31".parse().ok();
//! let checkers = Checkers::new(Profiles::default()).with_today(today);
//! let file = br#"{ "FunctionCode": "9", "TypeCode": "IMA", "GoodsItemQuantity": "zwei" }"#;
//! let checked = checkers.judge(checkers.reader().one(file)?);
//! let finding = checked.findings.iter().find(|it| it.rule.id == "unreadable-value").expect("it is no number");
//! let place = finding.place.expect("it was read from a file");
//! assert_eq!((place.line, finding.severity), (1, Severity::Error));
//! assert_eq!(finding.path.to_string(), "/Declaration/GoodsItemQuantity");
//! # Ok::<(), ReadError>(())
//! ```
//!
//! `customs::report` writes what was found as SARIF, JUnit, HTML and in other formats.
//!
//! # Explain an answer
//!
//! ```
//! use customs::explain::{explain::explain, ResponseMetaData};
//! use customs::exchange::{Error, Response};
//! use customs::prelude::*;
//!
//! let response = Response {
//!     function_code: code("03"),
//!     error: vec![Error { validation_code: code("CDS11006"), ..Default::default() }],
//!     ..Default::default()
//! };
//! let envelope = ResponseMetaData { response: vec![response], ..Default::default() };
//! let codes = customs::message::codes("uk-cds").expect("they are built in");
//! let explained = explain(&envelope, None, &codes);
//! assert_eq!(explained[0].function.as_deref(), Some("rejected"));
//! ```
//!
//! # Find a number of the Harmonized System
//!
//! ```
//! use customs::hs::search::search;
//! use customs::hs::{Edition, HsCode, Relation, Subheading, correlate};
//!
//! assert_eq!(search("tables, wooden, dining room", 1)[0].node.to_string(), "940360");
//! let fans: Subheading = "8414.51".parse()?;
//! let became = correlate(fans, Edition::Hs2017, Edition::Hs2022)?;
//! assert_eq!(became.without_open().relation(), Relation::Unchanged);
//! let error = "7701".parse::<HsCode>().unwrap_err();
//! assert_eq!(error.to_string(), "7701: chapter 77 is reserved");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Amend a declaration
//!
//! ```
//! use customs::declaration::Declaration;
//! use customs::explain::difference::{apply, compare};
//! use customs::prelude::*;
//!
//! let before = Declaration { invoice_amount: amount(10, "EUR"), ..Default::default() };
//! let after = Declaration { invoice_amount: amount(11, "EUR"), ..Default::default() };
//! let comparison = compare(&before, &after);
//! assert_eq!(
//!     comparison.differences[0].to_string(),
//!     "changed /Declaration/InvoiceAmount (42A.109): 10 EUR -> 11 EUR",
//! );
//! // The amendment as it is sent, and what becomes of the declaration by it.
//! assert_eq!(apply(&comparison.amendment, &before)?, after);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # A message of my own
//!
//! A struct a class, an entry in a family, a profile: then it is read, written, checked and described like those that
//! are built in.
//!
//! ```
//! use std::sync::LazyLock;
//!
//! use customs::check::Checkers;
//! use customs::message::Family;
//! use customs::model::profile::Library;
//! use customs::model::{ClassType, Identifier, MessageDefinition, Quantity};
//! use customs::prelude::*;
//! use customs_macros::class;
//!
//! /// What a warehouse says it has taken in.
//! #[class]
//! pub struct WarehouseReceipt {
//!     /// The number of the receipt.
//!     #[element(format = "an..20")]
//!     pub receipt_id: Identifier,
//!     /// How much there is of the goods.
//!     #[element(format = "n..16,6")]
//!     pub stored_quantity: Option<Quantity>,
//! }
//!
//! static PROFILE: LazyLock<Profile> = LazyLock::new(|| {
//!     let library = Library { roots: &[WarehouseReceipt::CLASS], ..Library::default() };
//!     let text = "id: warehouse\ntitle: Receipts\nversion: 1\nroot: WarehouseReceipt\n\
//!                 namespace: WarehouseReceipt urn:example:receipt\ndate-formats: 102\n\
//!                 \nWarehouseReceipt\t1..1\nWarehouseReceipt/ReceiptID\t1..1\n";
//!     Profile::read(text, &library).expect("it is right")
//! });
//! static WAREHOUSE: Family = Family {
//!     name: "warehouse",
//!     version: "1",
//!     messages: &[MessageDefinition::of::<WarehouseReceipt>("receipt", "A receipt of a warehouse.")],
//!     profiles: || vec![&*PROFILE],
//!     usual: |_| &PROFILE,
//!     is_own_standard: true,
//! };
//!
//! let checkers = Checkers::new(Profiles::of(&[&WAREHOUSE]));
//! let file = br#"<WarehouseReceipt xmlns="urn:example:receipt"><StoredQuantity>2</StoredQuantity></WarehouseReceipt>"#;
//! let checked = checkers.judge(checkers.reader().one(file)?);
//! assert_eq!(checked.findings[0].message, "`ReceiptID` is missing");
//! let schemas = customs::schema::of_families(&[&WAREHOUSE]);
//! assert!(schemas.iter().any(|file| file.path.ends_with("receipt.xsd")));
//! # Ok::<(), ReadError>(())
//! ```
//!
//! # A rule of my own
//!
//! In Rust; [as text](https://docs.rs/customs-model/latest/customs_model/conditions/) it needs no program.
//!
//! ```
//! use customs::check::{Check, Context, Found, RuleCheck};
//! use customs::model::{Group, Rule};
//! use customs::prelude::*;
//!
//! static SEALED: Rule = Rule::new("acme-sealed", Severity::Warning, Group::Named("acme"))
//!     .title("A declaration has no goods shipment.")
//!     .why("Our system makes a job of each goods shipment, and none of a declaration without one.");
//!
//! fn sealed(message: &Message, context: &Context<'_>, found: &mut Found<'_>) {
//!     if message.declaration().is_some_and(|it| it.goods_shipment.is_none()) {
//!         found.at(context.shipment()).says("there is no goods shipment").hint("add it");
//!     }
//! }
//!
//! let rule = RuleCheck::new(&SEALED, Check::Message(&sealed));
//! let checker = Checker::new(profile("wco").expect("it is built in")).with_rule(rule);
//! let checked = checker.validate(br#"{ "FunctionCode": "9" }"#)?;
//! assert_eq!(checked.findings[0].rule.id, "acme-sealed");
//! # Ok::<(), ReadError>(())
//! ```
//!
//! # A profile of my own
//!
//! ```
//! use customs::message::read_profile;
//! use customs::prelude::*;
//!
//! let ours = read_profile(
//!     "id: ours\ntitle: What we send\nextends: uk-dms-3.6\n\n\
//!      Declaration/FunctionalReferenceID\t1..1\tan..22\t\t\tOURS-[0-9]+\n",
//! )?;
//! let checked = Checker::new(&ours).validate(br#"{ "FunctionCode": "9", "TypeCode": "IMA" }"#)?;
//! assert!(checked.findings.iter().any(|it| it.message == "`FunctionalReferenceID` is missing"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! An authority is a folder of such files, with what its codes mean: `customs::authorities::Authorities`.
//!
//! # Look an alert up
//!
//! ```
//! use customs::analysis::CompiledAlert;
//! use customs::exchange::body::{RiskAlert, RiskAlertRequired, RiskIndicator, RiskIndicatorRequired};
//! use customs::exchange::lists::{alert_kind, certainty, risk_area, risk_axis, risk_operator, severity, threat};
//! use customs::declaration::Declaration;
//! use customs::model::{DateTime, Numeric};
//!
//! let day = |text: &str| text.parse::<DateTime>();
//! let mut alert = RiskAlert::new(RiskAlertRequired {
//!     alert_id: "RA-1".into(),
//!     version_numeric: Numeric::new(1),
//!     kind_code: alert_kind::ALERT.into(),
//!     risk_area_code: vec![risk_area::REVENUE.into()],
//!     severity_code: severity::HIGH.into(),
//!     certainty_code: certainty::LIKELY.into(),
//!     title: "Cigarettes".into(),
//!     description: "An example.".into(),
//!     threat_code: vec![threat::SMUGGLING.into()],
//!     valid_from: day("2026-01-01")?,
//!     valid_to: day("2026-12-31")?,
//!     feedback_requested: true.into(),
//! });
//! alert.risk_indicator = vec![RiskIndicator::new(RiskIndicatorRequired {
//!     axis_code: risk_axis::GOODS.into(),
//!     operator_code: risk_operator::PREFIX.into(),
//!     value: vec!["2402".into()],
//!     weight_numeric: Numeric::new(40),
//!     rationale: "An example.".into(),
//! })];
//! let found = CompiledAlert::new(&alert)?.matches(&Declaration::default(), "2026-07-01".parse()?);
//! assert_eq!((found.score, found.maximum), (0, 40));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Keep messages with serde
//!
//! ```
//! use customs::declaration::Declaration;
//! use customs::prelude::*;
//!
//! let declaration = Declaration { invoice_amount: amount(10, "EUR"), ..Default::default() };
//! let kept = serde_json::to_string(&declaration)?;
//! assert_eq!(kept, r#"{"InvoiceAmount":{"value":"10","currencyID":"EUR"}}"#);
//! assert_eq!(serde_json::from_str::<Declaration>(&kept)?, declaration);
//! # Ok::<(), serde_json::Error>(())
//! ```
//!
//! # Go through a stream
//!
//! Any number of messages, in memory for the largest of them: a log, an envelope, JSON lines.
//!
//! ```
//! use std::ops::ControlFlow;
//!
//! use customs::prelude::*;
//!
//! let source: &[u8] = b"{ \"TypeCode\": \"EXA\" }\n{ \"TypeCode\": \"IMA\" }\n";
//! let profiles = Profiles::default();
//! let mut types = Vec::new();
//! Reader::new(&profiles).each(source, &mut |read| {
//!     match read.map(Document::complete) {
//!         Ok(Ok(message)) => types.extend(message.declaration().and_then(|it| it.type_code.clone())),
//!         Ok(Err(incomplete)) => eprintln!("{incomplete}"),
//!         Err(error) => eprintln!("{error}"),
//!     }
//!     ControlFlow::Continue(())
//! });
//! assert_eq!(types, ["EXA", "IMA"]);
//! ```
//!
//! # Declare a transit
//!
//! ```
//! use customs::eu::{CC015C, Header, TransitOperation};
//! use customs::prelude::*;
//!
//! let header = Header::new("TRADER-SYSTEM", "NTA.DE", "2026-01-31T12:00:00".parse()?, "M-0001");
//! let declaration = CC015C {
//!     transit_operation: one(TransitOperation {
//!         lrn: id("LRN-2026-0001"),
//!         declaration_type: code("T1"),
//!         binding_itinerary: flag(false),
//!         ..Default::default()
//!     }),
//!     ..CC015C::from(&header)
//! };
//! let findings = check(&declaration.into(), profile("ncts-cc015c").expect("it is built in"));
//! assert!(findings.iter().any(|it| it.message == "`Consignment` is missing"));
//! # Ok::<(), customs::model::ValueError>(())
//! ```
//!
//! A complete one is in `customs-eu`'s `examples/transit_declaration.rs`.
//!
//! # Without a standard library, and in a browser
//!
//! `customs-hs` with `default-features = false` needs `alloc` alone: numbers, editions, correlation, titles. Everything
//! here but the command runs in WebAssembly as well, since no crate has a clock, files or threads of its own.
