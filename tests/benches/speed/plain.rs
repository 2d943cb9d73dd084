//! The classes of one fixture (`one-item-import`) as plain structs for quick-xml's own serde layer and for
//! serde_json: what a user would write without this workspace. Values stay strings.

use serde::Deserialize;

macro_rules! plain {
    ($($Name:ident { $($field:ident: $ty:ty = $name:literal,)* })*) => {
        $(#[derive(Debug, Default, Deserialize)]
        #[serde(default)]
        pub(crate) struct $Name {
            $(#[serde(rename = $name)] pub(crate) $field: $ty,)*
        })*
    };
}

/// A decimal with its attribute: by the names of quick-xml, and of JSON.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Valued {
    #[serde(rename = "@currencyID", alias = "currencyID")]
    pub(crate) currency_id: Option<String>,
    #[serde(rename = "@unitCode", alias = "unitCode")]
    pub(crate) unit_code: Option<String>,
    #[serde(rename = "$text", alias = "value")]
    pub(crate) value: String,
}

plain! {
    MetaData {
        wco_data_model_version_code: Option<String> = "WCODataModelVersionCode",
        wco_type_name: Option<String> = "WCOTypeName",
        responsible_country_code: Option<String> = "ResponsibleCountryCode",
        responsible_agency_name: Option<String> = "ResponsibleAgencyName",
        agency_assigned_customization_version_code: Option<String> = "AgencyAssignedCustomizationVersionCode",
        declaration: Option<Box<Declaration>> = "Declaration",
    }
    Declaration {
        function_code: Option<String> = "FunctionCode",
        functional_reference_id: Option<String> = "FunctionalReferenceID",
        type_code: Option<String> = "TypeCode",
        goods_item_quantity: Option<Valued> = "GoodsItemQuantity",
        invoice_amount: Option<Valued> = "InvoiceAmount",
        total_gross_mass_measure: Option<Valued> = "TotalGrossMassMeasure",
        total_package_quantity: Option<Valued> = "TotalPackageQuantity",
        agent: Option<Box<Agent>> = "Agent",
        authorisation_holder: Vec<AuthorisationHolder> = "AuthorisationHolder",
        border_transport_means: Option<Box<BorderTransportMeans>> = "BorderTransportMeans",
        declarant: Option<Box<Declarant>> = "Declarant",
        exporter: Option<Box<Exporter>> = "Exporter",
        goods_shipment: Option<Box<GoodsShipment>> = "GoodsShipment",
        obligation_guarantee: Vec<ObligationGuarantee> = "ObligationGuarantee",
    }
    Agent {
        id: Option<String> = "ID",
        function_code: Option<String> = "FunctionCode",
    }
    AuthorisationHolder {
        id: Option<String> = "ID",
        category_code: Option<String> = "CategoryCode",
    }
    BorderTransportMeans {
        registration_nationality_code: Option<String> = "RegistrationNationalityCode",
        mode_code: Option<String> = "ModeCode",
    }
    Declarant {
        id: Option<String> = "ID",
    }
    Exporter {
        name: Option<String> = "Name",
        address: Option<Box<Address>> = "Address",
    }
    Address {
        city_name: Option<String> = "CityName",
        country_code: Option<String> = "CountryCode",
        line: Option<String> = "Line",
        postcode_id: Option<String> = "PostcodeID",
        type_code: Option<String> = "TypeCode",
    }
    GoodsShipment {
        consignment: Option<Box<Consignment>> = "Consignment",
        destination: Option<Box<Destination>> = "Destination",
        export_country: Option<Box<ExportCountry>> = "ExportCountry",
        government_agency_goods_item: Vec<GovernmentAgencyGoodsItem> = "GovernmentAgencyGoodsItem",
        importer: Option<Box<Importer>> = "Importer",
        trade_terms: Option<Box<TradeTerms>> = "TradeTerms",
        ucr: Option<Box<Ucr>> = "UCR",
    }
    Consignment {
        container_code: Option<String> = "ContainerCode",
        arrival_transport_means: Option<Box<ArrivalTransportMeans>> = "ArrivalTransportMeans",
        goods_location: Option<Box<GoodsLocation>> = "GoodsLocation",
        transport_equipment: Vec<TransportEquipment> = "TransportEquipment",
    }
    ArrivalTransportMeans {
        id: Option<String> = "ID",
        identification_type_code: Option<String> = "IdentificationTypeCode",
    }
    GoodsLocation {
        name: Option<String> = "Name",
        type_code: Option<String> = "TypeCode",
        address: Option<Box<Address>> = "Address",
    }
    TransportEquipment {
        sequence_numeric: Option<String> = "SequenceNumeric",
        id: Option<String> = "ID",
        seal: Vec<Seal> = "Seal",
    }
    Seal {
        sequence_numeric: Option<String> = "SequenceNumeric",
        id: Option<String> = "ID",
    }
    Destination {
        country_code: Option<String> = "CountryCode",
    }
    ExportCountry {
        id: Option<String> = "ID",
    }
    GovernmentAgencyGoodsItem {
        sequence_numeric: Option<String> = "SequenceNumeric",
        statistical_value_amount: Option<Valued> = "StatisticalValueAmount",
        transaction_nature_code: Option<String> = "TransactionNatureCode",
        additional_document: Vec<AdditionalDocument> = "AdditionalDocument",
        additional_information: Vec<AdditionalInformation> = "AdditionalInformation",
        commodity: Option<Box<Commodity>> = "Commodity",
        customs_valuation: Option<Box<CustomsValuation>> = "CustomsValuation",
        government_procedure: Vec<GovernmentProcedure> = "GovernmentProcedure",
        origin: Vec<Origin> = "Origin",
        packaging: Vec<Packaging> = "Packaging",
        valuation_adjustment: Option<Box<ValuationAdjustment>> = "ValuationAdjustment",
    }
    AdditionalDocument {
        category_code: Option<String> = "CategoryCode",
        id: Option<String> = "ID",
        type_code: Option<String> = "TypeCode",
        lpco_exemption_code: Option<String> = "LPCOExemptionCode",
    }
    AdditionalInformation {
        statement_code: Option<String> = "StatementCode",
        statement_description: Option<String> = "StatementDescription",
    }
    Commodity {
        description: Option<String> = "Description",
        classification: Vec<Classification> = "Classification",
        duty_tax_fee: Vec<DutyTaxFee> = "DutyTaxFee",
        goods_measure: Option<Box<GoodsMeasure>> = "GoodsMeasure",
        invoice_line: Option<Box<InvoiceLine>> = "InvoiceLine",
    }
    Classification {
        id: Option<String> = "ID",
        identification_type_code: Option<String> = "IdentificationTypeCode",
    }
    DutyTaxFee {
        duty_regime_code: Option<String> = "DutyRegimeCode",
        type_code: Option<String> = "TypeCode",
        payment: Option<Box<Payment>> = "Payment",
    }
    Payment {
        method_code: Option<String> = "MethodCode",
    }
    GoodsMeasure {
        gross_mass_measure: Option<Valued> = "GrossMassMeasure",
        net_net_weight_measure: Option<Valued> = "NetNetWeightMeasure",
    }
    InvoiceLine {
        item_charge_amount: Option<Valued> = "ItemChargeAmount",
    }
    CustomsValuation {
        method_code: Option<String> = "MethodCode",
    }
    GovernmentProcedure {
        current_code: Option<String> = "CurrentCode",
        previous_code: Option<String> = "PreviousCode",
    }
    Origin {
        country_code: Option<String> = "CountryCode",
        type_code: Option<String> = "TypeCode",
    }
    Packaging {
        sequence_numeric: Option<String> = "SequenceNumeric",
        marks_numbers_id: Option<String> = "MarksNumbersID",
        quantity_quantity: Option<Valued> = "QuantityQuantity",
        type_code: Option<String> = "TypeCode",
    }
    ValuationAdjustment {
        addition_code: Option<String> = "AdditionCode",
    }
    Importer {
        id: Option<String> = "ID",
    }
    TradeTerms {
        condition_code: Option<String> = "ConditionCode",
        location_id: Option<String> = "LocationID",
    }
    Ucr {
        trader_assigned_reference_id: Option<String> = "TraderAssignedReferenceID",
    }
    ObligationGuarantee {
        id: Option<String> = "ID",
        security_details_code: Option<String> = "SecurityDetailsCode",
    }
}
