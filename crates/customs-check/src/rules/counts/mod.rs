//! Counts, totals and numbering.

mod masses;
mod packages;

super::family! {
    goods_item_count,
    goods_item_sequence,
    child_sequence,
    total_packages,
    packages_positive,
    zero_packages_shared,
    bulk_no_quantity,
    marks_required,
    total_gross,
    total_gross_equal,
    net_le_gross,
    mass_positive,
    seal_unique,
    duplicate_document,
    duplicate_authorisation,
    duplicate_apc,
}

#[cfg(test)]
mod tests {
    use customs_declaration::*;
    use customs_model::build::{code, measure, one, quantity};

    use crate::Checker;

    /// The rules that find something in a declaration of one item that says it has three, eight
    /// packages that no item has, and a mass that is less than that of its item.
    fn found_in(function: &str) -> Vec<&'static str> {
        let goods_measure =
            GoodsMeasure { gross_mass_measure: measure(20, "KGM"), ..Default::default() };
        let item = GovernmentAgencyGoodsItem {
            commodity: one(Commodity { goods_measure: one(goods_measure), ..Default::default() }),
            packaging: vec![Packaging { quantity_quantity: quantity(0), ..Default::default() }],
            ..Default::default()
        };
        let declaration = Declaration {
            function_code: code(function),
            goods_item_quantity: quantity(3),
            total_gross_mass_measure: measure(19, "KGM"),
            total_package_quantity: quantity(8),
            goods_shipment: one(GoodsShipment {
                government_agency_goods_item: vec![item],
                ..Default::default()
            }),
            ..Default::default()
        };
        let findings = Checker::new(Profile::uk_dms_3_6()).check(&declaration.into()).findings;
        let counts = findings
            .into_iter()
            .filter(|it| super::RULES.iter().any(|checked| checked.rule == it.rule));
        counts.map(|finding| finding.rule.id).collect()
    }

    #[test]
    fn the_parts_in_an_amendment_are_not_counted() {
        let counts = ["goods-item-count", "total-packages", "packages-positive", "total-gross"];
        assert_eq!(found_in("9"), counts);
        assert_eq!(found_in("13"), [""; 0]);
    }
}
