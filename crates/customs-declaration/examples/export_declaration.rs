//! A complete export declaration with one goods item, as JSON and as XML.
//!
//! The goods, the companies and their numbers are invented.
//!
//! ```sh
//! cargo run -p customs-declaration --example export_declaration
//! ```
#![allow(clippy::print_stdout)] // printing is what it is for

use customs_declaration::{build::*, *};
use customs_model::Namespaces;
use rust_decimal::dec;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let message = MetaData {
        wco_data_model_version_code: code("3.6"),
        wco_type_name: text("DEC"),
        responsible_country_code: code("GB"),
        responsible_agency_name: text("An invented administration"),
        declaration: one(declaration()),
        ..Default::default()
    };
    println!("{}", serde_json::to_string_pretty(&message)?);
    // A profile of the administration has them: `profile.namespaces`.
    let namespaces = Namespaces::new([
        ("MetaData", "urn:wco:datamodel:WCO:DocumentMetaData-DMS:2"),
        ("Declaration", "urn:wco:datamodel:WCO:DEC-DMS:2"),
        ("DateTimeString", "urn:wco:datamodel:WCO:Declaration_DS:DMS:2"),
    ]);
    let options = customs_xml::WriteOptions::new(namespaces);
    println!("{}", customs_xml::to_string(&message, &options).xml);
    Ok(())
}

/// A permanent export by air, declared by the exporter before the goods are presented (EXD).
fn declaration() -> Declaration {
    Declaration {
        function_code: code("9"),
        functional_reference_id: id("EXAMPLE-EXPORT-0001"),
        type_code: code("EXD"),
        goods_item_quantity: quantity(1),
        total_gross_mass_measure: measure(dec!(52.5), "KGM"),
        total_package_quantity: quantity(3),
        border_transport_means: one(BorderTransportMeans {
            id: id("ZZ123"),
            identification_type_code: code("40"),
            registration_nationality_code: code("GB"),
            mode_code: code("4"),
            ..Default::default()
        }),
        declarant: one(Declarant { id: id("GB123456789000"), ..Default::default() }),
        exit_office: one(ExitOffice { id: id("GB000040"), ..Default::default() }),
        exporter: one(Exporter {
            name: text("Example Instruments Ltd (invented)"),
            id: id("GB123456789000"),
            ..Default::default()
        }),
        goods_shipment: one(GoodsShipment {
            consignee: one(Consignee {
                name: text("Sample Laboratories Inc. (invented)"),
                address: one(Address {
                    city_name: text("Springfield"),
                    country_code: code("US"),
                    line: text("1 Invented Avenue"),
                    postcode_id: id("00000"),
                    ..Default::default()
                }),
                ..Default::default()
            }),
            consignment: one(Consignment {
                container_code: code("0"),
                goods_location: one(GoodsLocation {
                    name: text("EXAMPLELOC"),
                    type_code: code("A"),
                    address: one(Address {
                        type_code: code("U"),
                        country_code: code("GB"),
                        ..Default::default()
                    }),
                    ..Default::default()
                }),
                ..Default::default()
            }),
            destination: one(Destination { country_code: code("US"), ..Default::default() }),
            export_country: one(ExportCountry { id: code("GB"), ..Default::default() }),
            government_agency_goods_item: vec![goods_item()],
            ucr: one(Ucr {
                trader_assigned_reference_id: id("6GB123456789000-EXAMPLE1"),
                ..Default::default()
            }),
            ..Default::default()
        }),
        ..Default::default()
    }
}

/// Three boxes of demonstration instruments.
fn goods_item() -> GovernmentAgencyGoodsItem {
    GovernmentAgencyGoodsItem {
        sequence_numeric: number(1),
        statistical_value_amount: amount(dec!(864.90), "GBP"),
        transaction_nature_code: code("11"),
        additional_document: vec![AdditionalDocument {
            category_code: code("N"),
            id: id("INVOICE-0001"),
            type_code: code("935"),
            lpco_exemption_code: code("AC"),
            ..Default::default()
        }],
        commodity: one(Commodity {
            description: text("Instruments for demonstrating physics in schools"),
            classification: vec![Classification {
                id: id("90230010"),
                identification_type_code: code("TSP"),
                ..Default::default()
            }],
            goods_measure: one(GoodsMeasure {
                gross_mass_measure: measure(dec!(52.5), "KGM"),
                net_net_weight_measure: measure(48, "KGM"),
                ..Default::default()
            }),
            ..Default::default()
        }),
        government_procedure: vec![
            GovernmentProcedure {
                current_code: code("10"),
                previous_code: code("00"),
                ..Default::default()
            },
            GovernmentProcedure { current_code: code("000"), ..Default::default() },
        ],
        packaging: vec![Packaging {
            sequence_numeric: number(1),
            marks_numbers_id: id("EXAMPLE 1-3"),
            quantity_quantity: quantity(3),
            type_code: code("BX"),
            ..Default::default()
        }],
        previous_document: vec![PreviousDocument {
            category_code: code("Z"),
            id: id("6GB123456789000-EXAMPLE1"),
            type_code: code("DCR"),
            line_numeric: number(1),
            ..Default::default()
        }]
        .into(),
        ..Default::default()
    }
}
