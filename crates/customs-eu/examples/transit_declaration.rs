//! A complete transit declaration with one goods item, as XML.
//!
//! The goods, the companies and their numbers are invented.
//!
//! ```sh
//! cargo run -p customs-eu --example transit_declaration
//! ```
#![allow(clippy::print_stdout)] // printing is what it is for

use customs_eu::{build::*, *};
use customs_model::ValueError;
use rust_decimal::dec;

fn main() -> Result<(), ValueError> {
    let options = customs_xml::WriteOptions::new(customs_eu::namespaces());
    println!("{}", customs_xml::to_string(&declaration()?, &options).xml);
    Ok(())
}

/// Cups from outside the Union on their way by road from Germany to Italy (T1).
pub(crate) fn declaration() -> Result<CC015C, ValueError> {
    let header = Header::new("DE7654321", "NTA.DE", "2026-03-02T08:15:00".parse()?, "EXAMPLE-0001");
    Ok(CC015C {
        transit_operation: one(TransitOperation {
            lrn: id("EXAMPLE-TRANSIT-0001"),
            declaration_type: code("T1"),
            additional_declaration_type: code("A"),
            security: code("0"),
            reduced_dataset_indicator: flag(false),
            binding_itinerary: flag(false),
            ..Default::default()
        }),
        customs_office_of_departure: one(CustomsOfficeOfDeparture {
            reference_number: id("DE004851"),
            ..Default::default()
        }),
        customs_office_of_destination_declared: one(CustomsOfficeOfDestinationDeclared {
            reference_number: id("IT014100"),
            ..Default::default()
        }),
        holder_of_the_transit_procedure: one(HolderOfTheTransitProcedure {
            identification_number: id("DE7654321"),
            ..Default::default()
        }),
        guarantee: vec![Guarantee {
            sequence_number: count(1),
            guarantee_type: code("1"),
            guarantee_reference: vec![GuaranteeReference {
                sequence_number: count(1),
                grn: id("26DE4851INVENTED0"),
                access_code: id("AB12"),
                amount_to_be_covered: number(1800),
                currency: code("EUR"),
                ..Default::default()
            }],
            ..Default::default()
        }],
        consignment: one(Consignment {
            country_of_dispatch: code("DE"),
            country_of_destination: code("IT"),
            container_indicator: flag(false),
            inland_mode_of_transport: code("3"),
            gross_mass: number(dec!(412.5)),
            reference_number_ucr: id("6DE7654321-EXAMPLE-1"),
            consignee: one(Consignee {
                identification_number: id("IT13572468010"),
                ..Default::default()
            }),
            house_consignment: vec![HouseConsignment {
                sequence_number: count(1),
                gross_mass: number(dec!(412.5)),
                consignment_item: vec![cups()],
                ..Default::default()
            }],
            ..Default::default()
        }),
        ..CC015C::from(&header)
    })
}

/// Thirty cartons of cups, out of temporary storage.
fn cups() -> ConsignmentItem {
    ConsignmentItem {
        goods_item_number: count(1),
        declaration_goods_item_number: count(1),
        commodity: one(Commodity {
            description_of_goods: text("Ceramic cups, glazed"),
            commodity_code: one(CommodityCode {
                harmonized_system_sub_heading_code: code("691200"),
                ..Default::default()
            }),
            goods_measure: one(GoodsMeasure {
                gross_mass: number(dec!(412.5)),
                net_mass: number(375),
                ..Default::default()
            }),
            ..Default::default()
        }),
        packaging: vec![Packaging {
            sequence_number: count(1),
            type_of_packages: code("CT"),
            number_of_packages: count(30),
            shipping_marks: text("EXAMPLE 1-30"),
            ..Default::default()
        }],
        previous_document: vec![PreviousDocument {
            sequence_number: count(1),
            r#type: code("N337"),
            reference_number: id("26DE4851EXAMPLE1"),
            ..Default::default()
        }]
        .into(),
        ..Default::default()
    }
}
