# Written by `danish_profiles` from the schema of the authority, not by hand.
id: dk-g4g3
title: Denmark (DMS), G4G3, temporary storage with presentation of the goods
version: 2.2
extends: dk
namespace: Declaration urn:WCOLibraryE7TAXUDEUCDM52public
order: own
content: Declaration/dk:procedureCategory/dk:Identifier.Content G4G3
content: Declaration/dk:OwnFunctionCode/dk:Code.Content 9
extension: dk -

Declaration	1..1
Declaration/dk:functionalReference	1..1
Declaration/dk:functionalReference/dk:Identifier.Content	1..1	Text bare
Declaration/dk:procedureCategory	1..1
Declaration/dk:procedureCategory/dk:Identifier.Content	1..1	Text bare
Declaration/dk:specificCircumstances	0..1
Declaration/dk:specificCircumstances/dk:Code.Content	1..1	Code bare
Declaration/dk:OwnFunctionCode=FunctionCode	1..1
Declaration/dk:OwnFunctionCode/dk:Code.Content	1..1	Code bare
Declaration/Agent	0..1
Declaration/Agent/dk:identification_2	1..1
Declaration/Agent/dk:identification_2/dk:Identifier.Content	1..1	Text bare
Declaration/Agent/dk:Communication	0..9
Declaration/Agent/dk:Communication/dk:sequence	1..1
Declaration/Agent/dk:Communication/dk:sequence/dk:Numeric.Content	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Agent/dk:Communication/dk:identification_2	1..1
Declaration/Agent/dk:Communication/dk:identification_2/dk:Identifier.Content	1..1	Text bare
Declaration/Agent/dk:Communication/dk:type_8	1..1
Declaration/Agent/dk:Communication/dk:type_8/dk:Code.Content	1..1	Code bare
Declaration/Agent/dk:sequence	1..1
Declaration/Agent/dk:sequence/dk:Numeric.Content	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Agent/dk:function_3	1..1
Declaration/Agent/dk:function_3/dk:Code.Content	1..1	Code bare
Declaration/Declarant	1..1
Declaration/Declarant/dk:name	0..1
Declaration/Declarant/dk:name/dk:Text.Content	1..1	Text bare
Declaration/Declarant/dk:identification_2	1..1
Declaration/Declarant/dk:identification_2/dk:Identifier.Content	1..1	Text bare
Declaration/Declarant/Address	0..1
Declaration/Declarant/Address/dk:sequence	1..1
Declaration/Declarant/Address/dk:sequence/dk:Numeric.Content	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Declarant/Address/dk:cityName	1..1
Declaration/Declarant/Address/dk:cityName/dk:Text.Content	1..1	Text bare
Declaration/Declarant/Address/dk:country	1..1
Declaration/Declarant/Address/dk:country/dk:Code.Content	1..1	Code bare
Declaration/Declarant/Address/dk:line	0..1
Declaration/Declarant/Address/dk:line/dk:Text.Content	1..1	Text bare
Declaration/Declarant/Address/dk:postcode	1..1
Declaration/Declarant/Address/dk:postcode/dk:Identifier.Content	1..1	Text bare
Declaration/Declarant/Address/dk:streetName	1..1
Declaration/Declarant/Address/dk:streetName/dk:Text.Content	1..1	Text bare
Declaration/Declarant/Address/dk:OwnstreetNumber=streetNumber	1..1
Declaration/Declarant/Address/dk:OwnstreetNumber/dk:Text.Content	1..1	Text bare
Declaration/Declarant/Address/dk:postOfficeBox	0..1
Declaration/Declarant/Address/dk:postOfficeBox/dk:Text.Content	1..1	Text bare
Declaration/Declarant/Address/dk:countrySubDivisionName	0..1
Declaration/Declarant/Address/dk:countrySubDivisionName/dk:Text.Content	1..1	Text bare
Declaration/Declarant/dk:OwnCommunication=Communication	0..9
Declaration/Declarant/dk:OwnCommunication/dk:sequence	1..1
Declaration/Declarant/dk:OwnCommunication/dk:sequence/dk:Numeric.Content	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Declarant/dk:OwnCommunication/dk:identification_2	1..1
Declaration/Declarant/dk:OwnCommunication/dk:identification_2/dk:Identifier.Content	1..1	Text bare
Declaration/Declarant/dk:OwnCommunication/dk:type_8	1..1
Declaration/Declarant/dk:OwnCommunication/dk:type_8/dk:Code.Content	1..1	Code bare
Declaration/Submitter	1..1
Declaration/Submitter/dk:name	1..1
Declaration/Submitter/dk:name/dk:Text.Content	1..1	Text bare
Declaration/Submitter/dk:identification_2	1..1
Declaration/Submitter/dk:identification_2/dk:Identifier.Content	1..1	Text bare
Declaration/Submitter/dk:sequence	1..1
Declaration/Submitter/dk:sequence/dk:Numeric.Content	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/SupervisingOffice	0..1
Declaration/SupervisingOffice/dk:identification	1..1
Declaration/SupervisingOffice/dk:identification/dk:Identifier.Content	1..1	Text bare
Declaration/PresentationOffice	1..1
Declaration/PresentationOffice/dk:identification	1..1
Declaration/PresentationOffice/dk:identification/dk:Identifier.Content	1..1	Text bare
Declaration/Consignment	1..1
Declaration/Consignment/dk:sequence	1..1
Declaration/Consignment/dk:sequence/dk:Numeric.Content	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/dk:totalGrossMass	0..1
Declaration/Consignment/dk:totalGrossMass/dk:Measure.Content	1..1	Measure bare			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/dk:postalReceptacle	0..9999
Declaration/Consignment/dk:postalReceptacle/dk:Identifier.Content	1..1	Text bare
Declaration/Consignment/dk:expectedArrival	0..1
Declaration/Consignment/dk:expectedArrival/dk:DateTime.Content	1..1	Text bare
Declaration/Consignment/dk:expectedArrival/dk:DateTime.Format.Code	1..1	Text bare
Declaration/Consignment/AdditionalInformation	0..99
Declaration/Consignment/AdditionalInformation/dk:sequence	1..1
Declaration/Consignment/AdditionalInformation/dk:sequence/dk:Numeric.Content	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/AdditionalInformation/dk:statement	1..1
Declaration/Consignment/AdditionalInformation/dk:statement/dk:Code.Content	1..1	Code bare
Declaration/Consignment/AdditionalInformation/dk:statementDescription	1..1
Declaration/Consignment/AdditionalInformation/dk:statementDescription/dk:Text.Content	1..1	Text bare
Declaration/Consignment/dk:AEOMutualRecognitionParty	0..99
Declaration/Consignment/dk:AEOMutualRecognitionParty/dk:identification_2	1..1
Declaration/Consignment/dk:AEOMutualRecognitionParty/dk:identification_2/dk:Identifier.Content	1..1	Text bare
Declaration/Consignment/dk:AEOMutualRecognitionParty/dk:role	1..1
Declaration/Consignment/dk:AEOMutualRecognitionParty/dk:role/dk:Code.Content	1..1	Code bare
Declaration/Consignment/dk:AEOMutualRecognitionParty/dk:sequence	1..1
Declaration/Consignment/dk:AEOMutualRecognitionParty/dk:sequence/dk:Numeric.Content	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/ArrivalTransportMeans	1..1
Declaration/Consignment/ArrivalTransportMeans/dk:identification_2	1..1
Declaration/Consignment/ArrivalTransportMeans/dk:identification_2/dk:Identifier.Content	1..1	Text bare
Declaration/Consignment/ArrivalTransportMeans/dk:identificationType	1..1
Declaration/Consignment/ArrivalTransportMeans/dk:identificationType/dk:Code.Content	1..1	Code bare
Declaration/Consignment/ArrivalTransportMeans/dk:sequence	1..1
Declaration/Consignment/ArrivalTransportMeans/dk:sequence/dk:Numeric.Content	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/dk:Consignee	0..1
Declaration/Consignment/dk:Consignee/dk:name	0..1
Declaration/Consignment/dk:Consignee/dk:name/dk:Text.Content	1..1	Text bare
Declaration/Consignment/dk:Consignee/dk:identification_2	1..1
Declaration/Consignment/dk:Consignee/dk:identification_2/dk:Identifier.Content	1..1	Text bare
Declaration/Consignment/dk:Consignee/dk:Address	0..1
Declaration/Consignment/dk:Consignee/dk:Address/dk:sequence	1..1
Declaration/Consignment/dk:Consignee/dk:Address/dk:sequence/dk:Numeric.Content	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/dk:Consignee/dk:Address/dk:cityName	1..1
Declaration/Consignment/dk:Consignee/dk:Address/dk:cityName/dk:Text.Content	1..1	Text bare
Declaration/Consignment/dk:Consignee/dk:Address/dk:country	1..1
Declaration/Consignment/dk:Consignee/dk:Address/dk:country/dk:Code.Content	1..1	Code bare
Declaration/Consignment/dk:Consignee/dk:Address/dk:line	0..1
Declaration/Consignment/dk:Consignee/dk:Address/dk:line/dk:Text.Content	1..1	Text bare
Declaration/Consignment/dk:Consignee/dk:Address/dk:postcode	1..1
Declaration/Consignment/dk:Consignee/dk:Address/dk:postcode/dk:Identifier.Content	1..1	Text bare
Declaration/Consignment/dk:Consignee/dk:Address/dk:streetName	1..1
Declaration/Consignment/dk:Consignee/dk:Address/dk:streetName/dk:Text.Content	1..1	Text bare
Declaration/Consignment/dk:Consignee/dk:Address/dk:streetNumber	1..1
Declaration/Consignment/dk:Consignee/dk:Address/dk:streetNumber/dk:Text.Content	1..1	Text bare
Declaration/Consignment/dk:Consignee/dk:Address/dk:postOfficeBox	0..1
Declaration/Consignment/dk:Consignee/dk:Address/dk:postOfficeBox/dk:Text.Content	1..1	Text bare
Declaration/Consignment/dk:Consignee/dk:Address/dk:countrySubDivisionName	0..1
Declaration/Consignment/dk:Consignee/dk:Address/dk:countrySubDivisionName/dk:Text.Content	1..1	Text bare
Declaration/Consignment/dk:Consignee/dk:Communication	0..9
Declaration/Consignment/dk:Consignee/dk:Communication/dk:sequence	1..1
Declaration/Consignment/dk:Consignee/dk:Communication/dk:sequence/dk:Numeric.Content	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/dk:Consignee/dk:Communication/dk:identification_2	1..1
Declaration/Consignment/dk:Consignee/dk:Communication/dk:identification_2/dk:Identifier.Content	1..1	Text bare
Declaration/Consignment/dk:Consignee/dk:Communication/dk:type_8	1..1
Declaration/Consignment/dk:Consignee/dk:Communication/dk:type_8/dk:Code.Content	1..1	Code bare
Declaration/Consignment/dk:Consignee/dk:type_9	1..1
Declaration/Consignment/dk:Consignee/dk:type_9/dk:Code.Content	1..1	Code bare
Declaration/Consignment/dk:Consignee/dk:sequence	1..1
Declaration/Consignment/dk:Consignee/dk:sequence/dk:Numeric.Content	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/ConsignmentItem	1..9999
Declaration/Consignment/ConsignmentItem/dk:sequence	1..1
Declaration/Consignment/ConsignmentItem/dk:sequence/dk:Numeric.Content	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/ConsignmentItem/dk:Packaging	0..99
Declaration/Consignment/ConsignmentItem/dk:Packaging/dk:sequence	1..1
Declaration/Consignment/ConsignmentItem/dk:Packaging/dk:sequence/dk:Numeric.Content	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/ConsignmentItem/dk:Packaging/dk:marksNumbers	0..1
Declaration/Consignment/ConsignmentItem/dk:Packaging/dk:marksNumbers/dk:Identifier.Content	1..1	Text bare
Declaration/Consignment/ConsignmentItem/dk:Packaging/dk:quantity	1..1
Declaration/Consignment/ConsignmentItem/dk:Packaging/dk:quantity/dk:Quantity.Content	1..1	Quantity bare			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/ConsignmentItem/dk:Packaging/dk:type_6	1..1
Declaration/Consignment/ConsignmentItem/dk:Packaging/dk:type_6/dk:Code.Content	1..1	Code bare
Declaration/Consignment/ConsignmentItem/dk:AdditionalInformation	0..99
Declaration/Consignment/ConsignmentItem/dk:AdditionalInformation/dk:sequence	1..1
Declaration/Consignment/ConsignmentItem/dk:AdditionalInformation/dk:sequence/dk:Numeric.Content	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/ConsignmentItem/dk:AdditionalInformation/dk:statement	1..1
Declaration/Consignment/ConsignmentItem/dk:AdditionalInformation/dk:statement/dk:Code.Content	1..1	Code bare
Declaration/Consignment/ConsignmentItem/dk:AdditionalInformation/dk:statementDescription	1..1
Declaration/Consignment/ConsignmentItem/dk:AdditionalInformation/dk:statementDescription/dk:Text.Content	1..1	Text bare
Declaration/Consignment/ConsignmentItem/dk:AdditionalReference	0..99
Declaration/Consignment/ConsignmentItem/dk:AdditionalReference/dk:sequence	1..1
Declaration/Consignment/ConsignmentItem/dk:AdditionalReference/dk:sequence/dk:Numeric.Content	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/ConsignmentItem/dk:AdditionalReference/dk:type_3	1..1
Declaration/Consignment/ConsignmentItem/dk:AdditionalReference/dk:type_3/dk:Code.Content	1..1	Code bare
Declaration/Consignment/ConsignmentItem/dk:AEOMutualRecognitionParty	0..99
Declaration/Consignment/ConsignmentItem/dk:AEOMutualRecognitionParty/dk:identification_2	1..1
Declaration/Consignment/ConsignmentItem/dk:AEOMutualRecognitionParty/dk:identification_2/dk:Identifier.Content	1..1	Text bare
Declaration/Consignment/ConsignmentItem/dk:AEOMutualRecognitionParty/dk:role	1..1
Declaration/Consignment/ConsignmentItem/dk:AEOMutualRecognitionParty/dk:role/dk:Code.Content	1..1	Code bare
Declaration/Consignment/ConsignmentItem/dk:AEOMutualRecognitionParty/dk:sequence	1..1
Declaration/Consignment/ConsignmentItem/dk:AEOMutualRecognitionParty/dk:sequence/dk:Numeric.Content	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/ConsignmentItem/dk:Commodity	0..1
Declaration/Consignment/ConsignmentItem/dk:Commodity/dk:sequence	1..1
Declaration/Consignment/ConsignmentItem/dk:Commodity/dk:sequence/dk:Numeric.Content	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/ConsignmentItem/dk:Commodity/dk:description	1..1
Declaration/Consignment/ConsignmentItem/dk:Commodity/dk:description/dk:Text.Content	1..1	Text bare
Declaration/Consignment/ConsignmentItem/dk:Commodity/dk:Classification	0..3
Declaration/Consignment/ConsignmentItem/dk:Commodity/dk:Classification/dk:sequence	1..1
Declaration/Consignment/ConsignmentItem/dk:Commodity/dk:Classification/dk:sequence/dk:Numeric.Content	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/ConsignmentItem/dk:Commodity/dk:Classification/dk:identification_2	1..1
Declaration/Consignment/ConsignmentItem/dk:Commodity/dk:Classification/dk:identification_2/dk:Identifier.Content	1..1	Text bare
Declaration/Consignment/ConsignmentItem/dk:Commodity/dk:Classification/dk:identificationType_3	1..1
Declaration/Consignment/ConsignmentItem/dk:Commodity/dk:Classification/dk:identificationType_3/dk:Code.Content	1..1	Code bare
Declaration/Consignment/ConsignmentItem/dk:Commodity/dk:GoodsMeasure	0..1
Declaration/Consignment/ConsignmentItem/dk:Commodity/dk:GoodsMeasure/dk:sequence	1..1
Declaration/Consignment/ConsignmentItem/dk:Commodity/dk:GoodsMeasure/dk:sequence/dk:Numeric.Content	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/ConsignmentItem/dk:Commodity/dk:GoodsMeasure/dk:grossMass	1..1
Declaration/Consignment/ConsignmentItem/dk:Commodity/dk:GoodsMeasure/dk:grossMass/dk:Measure.Content	1..1	Measure bare			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/ConsignmentItem/dk:PreviousDocument	0..99
Declaration/Consignment/ConsignmentItem/dk:PreviousDocument/dk:sequence	1..1
Declaration/Consignment/ConsignmentItem/dk:PreviousDocument/dk:sequence/dk:Numeric.Content	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/ConsignmentItem/dk:PreviousDocument/dk:line_2	0..1
Declaration/Consignment/ConsignmentItem/dk:PreviousDocument/dk:line_2/dk:Numeric.Content	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/ConsignmentItem/dk:PreviousDocument/dk:identification_2	1..1
Declaration/Consignment/ConsignmentItem/dk:PreviousDocument/dk:identification_2/dk:Identifier.Content	1..1	Text bare
Declaration/Consignment/ConsignmentItem/dk:PreviousDocument/dk:type_3	1..1
Declaration/Consignment/ConsignmentItem/dk:PreviousDocument/dk:type_3/dk:Code.Content	1..1	Code bare
Declaration/Consignment/ConsignmentItem/dk:PreviousDocument/dk:WriteOff	0..1
Declaration/Consignment/ConsignmentItem/dk:PreviousDocument/dk:WriteOff/dk:type_6	0..1
Declaration/Consignment/ConsignmentItem/dk:PreviousDocument/dk:WriteOff/dk:type_6/dk:Code.Content	1..1	Code bare
Declaration/Consignment/ConsignmentItem/dk:PreviousDocument/dk:WriteOff/dk:Packaging	0..99
Declaration/Consignment/ConsignmentItem/dk:PreviousDocument/dk:WriteOff/dk:Packaging/dk:sequence	1..1
Declaration/Consignment/ConsignmentItem/dk:PreviousDocument/dk:WriteOff/dk:Packaging/dk:sequence/dk:Numeric.Content	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/ConsignmentItem/dk:PreviousDocument/dk:WriteOff/dk:Packaging/dk:marksNumbers	0..1
Declaration/Consignment/ConsignmentItem/dk:PreviousDocument/dk:WriteOff/dk:Packaging/dk:marksNumbers/dk:Identifier.Content	1..1	Text bare
Declaration/Consignment/ConsignmentItem/dk:PreviousDocument/dk:WriteOff/dk:Packaging/dk:quantity	0..1
Declaration/Consignment/ConsignmentItem/dk:PreviousDocument/dk:WriteOff/dk:Packaging/dk:quantity/dk:Quantity.Content	1..1	Quantity bare			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/ConsignmentItem/dk:PreviousDocument/dk:WriteOff/dk:Packaging/dk:quantity/dk:QuantityUnit.Code	1..1	Text bare
Declaration/Consignment/ConsignmentItem/dk:PreviousDocument/dk:WriteOff/dk:Packaging/dk:type_6	0..1
Declaration/Consignment/ConsignmentItem/dk:PreviousDocument/dk:WriteOff/dk:Packaging/dk:type_6/dk:Code.Content	1..1	Code bare
Declaration/Consignment/ConsignmentItem/dk:PreviousDocument/dk:WriteOff/dk:quantity	0..1
Declaration/Consignment/ConsignmentItem/dk:PreviousDocument/dk:WriteOff/dk:quantity/dk:Quantity.Content	1..1	Quantity bare			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/ConsignmentItem/dk:PreviousDocument/dk:WriteOff/dk:quantity/dk:QuantityUnit.Code	1..1	Text bare
Declaration/Consignment/ConsignmentItem/dk:SupportingDocument	0..99
Declaration/Consignment/ConsignmentItem/dk:SupportingDocument/dk:sequence	1..1
Declaration/Consignment/ConsignmentItem/dk:SupportingDocument/dk:sequence/dk:Numeric.Content	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/ConsignmentItem/dk:SupportingDocument/dk:identification_2	1..1
Declaration/Consignment/ConsignmentItem/dk:SupportingDocument/dk:identification_2/dk:Identifier.Content	1..1	Text bare
Declaration/Consignment/ConsignmentItem/dk:SupportingDocument/dk:type_3	1..1
Declaration/Consignment/ConsignmentItem/dk:SupportingDocument/dk:type_3/dk:Code.Content	1..1	Code bare
Declaration/Consignment/ConsignmentItem/dk:TransportEquipment	0..9999
Declaration/Consignment/ConsignmentItem/dk:TransportEquipment/dk:sequence	1..1
Declaration/Consignment/ConsignmentItem/dk:TransportEquipment/dk:sequence/dk:Numeric.Content	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/ConsignmentItem/dk:TransportEquipment/dk:identification_2	1..1
Declaration/Consignment/ConsignmentItem/dk:TransportEquipment/dk:identification_2/dk:Identifier.Content	1..1	Text bare
Declaration/Consignment/ConsignmentItem/dk:TransportEquipment/dk:sealsAffixed	0..1
Declaration/Consignment/ConsignmentItem/dk:TransportEquipment/dk:sealsAffixed/dk:Quantity.Content	1..1	Quantity bare			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/ConsignmentItem/dk:TransportEquipment/dk:fullness	1..1
Declaration/Consignment/ConsignmentItem/dk:TransportEquipment/dk:fullness/dk:Code.Content	1..1	Code bare
Declaration/Consignment/ConsignmentItem/dk:TransportEquipment/dk:Seal	0..99
Declaration/Consignment/ConsignmentItem/dk:TransportEquipment/dk:Seal/dk:sequence	1..1
Declaration/Consignment/ConsignmentItem/dk:TransportEquipment/dk:Seal/dk:sequence/dk:Numeric.Content	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/ConsignmentItem/dk:TransportEquipment/dk:Seal/dk:identification_2	1..1
Declaration/Consignment/ConsignmentItem/dk:TransportEquipment/dk:Seal/dk:identification_2/dk:Identifier.Content	1..1	Text bare
Declaration/Consignment/Consignor	0..1
Declaration/Consignment/Consignor/dk:name	1..1
Declaration/Consignment/Consignor/dk:name/dk:Text.Content	1..1	Text bare
Declaration/Consignment/Consignor/dk:identification_2	0..1
Declaration/Consignment/Consignor/dk:identification_2/dk:Identifier.Content	1..1	Text bare
Declaration/Consignment/Consignor/Address	1..1
Declaration/Consignment/Consignor/Address/dk:sequence	1..1
Declaration/Consignment/Consignor/Address/dk:sequence/dk:Numeric.Content	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/Consignor/Address/dk:cityName	1..1
Declaration/Consignment/Consignor/Address/dk:cityName/dk:Text.Content	1..1	Text bare
Declaration/Consignment/Consignor/Address/dk:country	1..1
Declaration/Consignment/Consignor/Address/dk:country/dk:Code.Content	1..1	Code bare
Declaration/Consignment/Consignor/Address/dk:line	0..1
Declaration/Consignment/Consignor/Address/dk:line/dk:Text.Content	1..1	Text bare
Declaration/Consignment/Consignor/Address/dk:postcode	1..1
Declaration/Consignment/Consignor/Address/dk:postcode/dk:Identifier.Content	1..1	Text bare
Declaration/Consignment/Consignor/Address/dk:streetName	1..1
Declaration/Consignment/Consignor/Address/dk:streetName/dk:Text.Content	1..1	Text bare
Declaration/Consignment/Consignor/Address/dk:OwnstreetNumber=streetNumber	1..1
Declaration/Consignment/Consignor/Address/dk:OwnstreetNumber/dk:Text.Content	1..1	Text bare
Declaration/Consignment/Consignor/Address/dk:postOfficeBox	0..1
Declaration/Consignment/Consignor/Address/dk:postOfficeBox/dk:Text.Content	1..1	Text bare
Declaration/Consignment/Consignor/Address/dk:countrySubDivisionName	0..1
Declaration/Consignment/Consignor/Address/dk:countrySubDivisionName/dk:Text.Content	1..1	Text bare
Declaration/Consignment/Consignor/dk:Communication	0..9
Declaration/Consignment/Consignor/dk:Communication/dk:sequence	1..1
Declaration/Consignment/Consignor/dk:Communication/dk:sequence/dk:Numeric.Content	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/Consignor/dk:Communication/dk:identification_2	1..1
Declaration/Consignment/Consignor/dk:Communication/dk:identification_2/dk:Identifier.Content	1..1	Text bare
Declaration/Consignment/Consignor/dk:Communication/dk:type_8	1..1
Declaration/Consignment/Consignor/dk:Communication/dk:type_8/dk:Code.Content	1..1	Code bare
Declaration/Consignment/Consignor/dk:type_9	1..1
Declaration/Consignment/Consignor/dk:type_9/dk:Code.Content	1..1	Code bare
Declaration/Consignment/Consignor/dk:sequence	1..1
Declaration/Consignment/Consignor/dk:sequence/dk:Numeric.Content	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/GoodsLocation	1..1
Declaration/Consignment/GoodsLocation/dk:identification_2	0..1
Declaration/Consignment/GoodsLocation/dk:identification_2/dk:Identifier.Content	1..1	Text bare
Declaration/Consignment/GoodsLocation/dk:type_2	1..1
Declaration/Consignment/GoodsLocation/dk:type_2/dk:Code.Content	1..1	Code bare
Declaration/Consignment/GoodsLocation/dk:role	0..1
Declaration/Consignment/GoodsLocation/dk:role/dk:Code.Content	1..1	Code bare
Declaration/Consignment/GoodsLocation/dk:Ownlatitude=latitude	0..1
Declaration/Consignment/GoodsLocation/dk:Ownlatitude/dk:Measure.Content	1..1	Measure bare			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/GoodsLocation/dk:Ownlongitude=longitude	0..1
Declaration/Consignment/GoodsLocation/dk:Ownlongitude/dk:Measure.Content	1..1	Measure bare			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/GoodsLocation/Address	0..1
Declaration/Consignment/GoodsLocation/Address/dk:sequence	1..1
Declaration/Consignment/GoodsLocation/Address/dk:sequence/dk:Numeric.Content	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/GoodsLocation/Address/dk:cityName	0..1
Declaration/Consignment/GoodsLocation/Address/dk:cityName/dk:Text.Content	1..1	Text bare
Declaration/Consignment/GoodsLocation/Address/dk:country	1..1
Declaration/Consignment/GoodsLocation/Address/dk:country/dk:Code.Content	1..1	Code bare
Declaration/Consignment/GoodsLocation/Address/dk:line	0..1
Declaration/Consignment/GoodsLocation/Address/dk:line/dk:Text.Content	1..1	Text bare
Declaration/Consignment/GoodsLocation/Address/dk:postcode	1..1
Declaration/Consignment/GoodsLocation/Address/dk:postcode/dk:Identifier.Content	1..1	Text bare
Declaration/Consignment/GoodsLocation/Address/dk:OwnstreetNumber=streetNumber	0..1
Declaration/Consignment/GoodsLocation/Address/dk:OwnstreetNumber/dk:Text.Content	1..1	Text bare
Declaration/Consignment/GoodsLocation/dk:sequence	1..1
Declaration/Consignment/GoodsLocation/dk:sequence/dk:Numeric.Content	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/GoodsLocation/dk:identificationType_2	1..1
Declaration/Consignment/GoodsLocation/dk:identificationType_2/dk:Code.Content	1..1	Code bare
Declaration/Consignment/GoodsLocation/dk:OwnauthorisationReferenceNumber=authorisationReferenceNumber	0..1
Declaration/Consignment/GoodsLocation/dk:OwnauthorisationReferenceNumber/dk:Text.Content	1..1	Text bare
Declaration/Consignment/GoodsLocation/CustomsOffice	0..1
Declaration/Consignment/GoodsLocation/CustomsOffice/dk:Ownidentification=identification	1..1
Declaration/Consignment/GoodsLocation/CustomsOffice/dk:Ownidentification/dk:Identifier.Content	1..1	Text bare
Declaration/Consignment/GoodsLocation/EconomicOperator	0..1
Declaration/Consignment/GoodsLocation/EconomicOperator/dk:identification_2	1..1
Declaration/Consignment/GoodsLocation/EconomicOperator/dk:identification_2/dk:Identifier.Content	1..1	Text bare
Declaration/Consignment/dk:HouseConsignment	0..99999
Declaration/Consignment/dk:HouseConsignment/dk:sequence	1..1
Declaration/Consignment/dk:HouseConsignment/dk:sequence/dk:Numeric.Content	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/dk:HouseConsignment/dk:totalGrossMass	0..1
Declaration/Consignment/dk:HouseConsignment/dk:totalGrossMass/dk:Measure.Content	1..1	Measure bare			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/dk:HouseConsignment/dk:AdditionalInformation	0..99
Declaration/Consignment/dk:HouseConsignment/dk:AdditionalInformation/dk:sequence	1..1
Declaration/Consignment/dk:HouseConsignment/dk:AdditionalInformation/dk:sequence/dk:Numeric.Content	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/dk:HouseConsignment/dk:AdditionalInformation/dk:statement	1..1
Declaration/Consignment/dk:HouseConsignment/dk:AdditionalInformation/dk:statement/dk:Code.Content	1..1	Code bare
Declaration/Consignment/dk:HouseConsignment/dk:AdditionalInformation/dk:statementDescription	1..1
Declaration/Consignment/dk:HouseConsignment/dk:AdditionalInformation/dk:statementDescription/dk:Text.Content	1..1	Text bare
Declaration/Consignment/dk:HouseConsignment/dk:AdditionalReference	0..99
Declaration/Consignment/dk:HouseConsignment/dk:AdditionalReference/dk:sequence	1..1
Declaration/Consignment/dk:HouseConsignment/dk:AdditionalReference/dk:sequence/dk:Numeric.Content	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/dk:HouseConsignment/dk:AdditionalReference/dk:type_3	1..1
Declaration/Consignment/dk:HouseConsignment/dk:AdditionalReference/dk:type_3/dk:Code.Content	1..1	Code bare
Declaration/Consignment/dk:HouseConsignment/dk:AEOMutualRecognitionParty	0..99
Declaration/Consignment/dk:HouseConsignment/dk:AEOMutualRecognitionParty/dk:identification_2	1..1
Declaration/Consignment/dk:HouseConsignment/dk:AEOMutualRecognitionParty/dk:identification_2/dk:Identifier.Content	1..1	Text bare
Declaration/Consignment/dk:HouseConsignment/dk:AEOMutualRecognitionParty/dk:role	1..1
Declaration/Consignment/dk:HouseConsignment/dk:AEOMutualRecognitionParty/dk:role/dk:Code.Content	1..1	Code bare
Declaration/Consignment/dk:HouseConsignment/dk:AEOMutualRecognitionParty/dk:sequence	1..1
Declaration/Consignment/dk:HouseConsignment/dk:AEOMutualRecognitionParty/dk:sequence/dk:Numeric.Content	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/dk:HouseConsignment/dk:Consignee	0..1
Declaration/Consignment/dk:HouseConsignment/dk:Consignee/dk:name	0..1
Declaration/Consignment/dk:HouseConsignment/dk:Consignee/dk:name/dk:Text.Content	1..1	Text bare
Declaration/Consignment/dk:HouseConsignment/dk:Consignee/dk:identification_2	1..1
Declaration/Consignment/dk:HouseConsignment/dk:Consignee/dk:identification_2/dk:Identifier.Content	1..1	Text bare
Declaration/Consignment/dk:HouseConsignment/dk:Consignee/dk:Address	0..1
Declaration/Consignment/dk:HouseConsignment/dk:Consignee/dk:Address/dk:sequence	1..1
Declaration/Consignment/dk:HouseConsignment/dk:Consignee/dk:Address/dk:sequence/dk:Numeric.Content	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/dk:HouseConsignment/dk:Consignee/dk:Address/dk:cityName	1..1
Declaration/Consignment/dk:HouseConsignment/dk:Consignee/dk:Address/dk:cityName/dk:Text.Content	1..1	Text bare
Declaration/Consignment/dk:HouseConsignment/dk:Consignee/dk:Address/dk:country	1..1
Declaration/Consignment/dk:HouseConsignment/dk:Consignee/dk:Address/dk:country/dk:Code.Content	1..1	Code bare
Declaration/Consignment/dk:HouseConsignment/dk:Consignee/dk:Address/dk:line	0..1
Declaration/Consignment/dk:HouseConsignment/dk:Consignee/dk:Address/dk:line/dk:Text.Content	1..1	Text bare
Declaration/Consignment/dk:HouseConsignment/dk:Consignee/dk:Address/dk:postcode	1..1
Declaration/Consignment/dk:HouseConsignment/dk:Consignee/dk:Address/dk:postcode/dk:Identifier.Content	1..1	Text bare
Declaration/Consignment/dk:HouseConsignment/dk:Consignee/dk:Address/dk:streetName	1..1
Declaration/Consignment/dk:HouseConsignment/dk:Consignee/dk:Address/dk:streetName/dk:Text.Content	1..1	Text bare
Declaration/Consignment/dk:HouseConsignment/dk:Consignee/dk:Address/dk:streetNumber	1..1
Declaration/Consignment/dk:HouseConsignment/dk:Consignee/dk:Address/dk:streetNumber/dk:Text.Content	1..1	Text bare
Declaration/Consignment/dk:HouseConsignment/dk:Consignee/dk:Address/dk:postOfficeBox	0..1
Declaration/Consignment/dk:HouseConsignment/dk:Consignee/dk:Address/dk:postOfficeBox/dk:Text.Content	1..1	Text bare
Declaration/Consignment/dk:HouseConsignment/dk:Consignee/dk:Address/dk:countrySubDivisionName	0..1
Declaration/Consignment/dk:HouseConsignment/dk:Consignee/dk:Address/dk:countrySubDivisionName/dk:Text.Content	1..1	Text bare
Declaration/Consignment/dk:HouseConsignment/dk:Consignee/dk:Communication	0..9
Declaration/Consignment/dk:HouseConsignment/dk:Consignee/dk:Communication/dk:sequence	1..1
Declaration/Consignment/dk:HouseConsignment/dk:Consignee/dk:Communication/dk:sequence/dk:Numeric.Content	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/dk:HouseConsignment/dk:Consignee/dk:Communication/dk:identification_2	1..1
Declaration/Consignment/dk:HouseConsignment/dk:Consignee/dk:Communication/dk:identification_2/dk:Identifier.Content	1..1	Text bare
Declaration/Consignment/dk:HouseConsignment/dk:Consignee/dk:Communication/dk:type_8	1..1
Declaration/Consignment/dk:HouseConsignment/dk:Consignee/dk:Communication/dk:type_8/dk:Code.Content	1..1	Code bare
Declaration/Consignment/dk:HouseConsignment/dk:Consignee/dk:type_9	1..1
Declaration/Consignment/dk:HouseConsignment/dk:Consignee/dk:type_9/dk:Code.Content	1..1	Code bare
Declaration/Consignment/dk:HouseConsignment/dk:Consignee/dk:sequence	1..1
Declaration/Consignment/dk:HouseConsignment/dk:Consignee/dk:sequence/dk:Numeric.Content	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/dk:HouseConsignment/dk:ConsignmentItem	1..9999
Declaration/Consignment/dk:HouseConsignment/dk:ConsignmentItem/dk:sequence	1..1
Declaration/Consignment/dk:HouseConsignment/dk:ConsignmentItem/dk:sequence/dk:Numeric.Content	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/dk:HouseConsignment/dk:ConsignmentItem/dk:Packaging	0..99
Declaration/Consignment/dk:HouseConsignment/dk:ConsignmentItem/dk:Packaging/dk:sequence	1..1
Declaration/Consignment/dk:HouseConsignment/dk:ConsignmentItem/dk:Packaging/dk:sequence/dk:Numeric.Content	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/dk:HouseConsignment/dk:ConsignmentItem/dk:Packaging/dk:marksNumbers	0..1
Declaration/Consignment/dk:HouseConsignment/dk:ConsignmentItem/dk:Packaging/dk:marksNumbers/dk:Identifier.Content	1..1	Text bare
Declaration/Consignment/dk:HouseConsignment/dk:ConsignmentItem/dk:Packaging/dk:quantity	1..1
Declaration/Consignment/dk:HouseConsignment/dk:ConsignmentItem/dk:Packaging/dk:quantity/dk:Quantity.Content	1..1	Quantity bare			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/dk:HouseConsignment/dk:ConsignmentItem/dk:Packaging/dk:type_6	1..1
Declaration/Consignment/dk:HouseConsignment/dk:ConsignmentItem/dk:Packaging/dk:type_6/dk:Code.Content	1..1	Code bare
Declaration/Consignment/dk:HouseConsignment/dk:ConsignmentItem/dk:AdditionalInformation	0..99
Declaration/Consignment/dk:HouseConsignment/dk:ConsignmentItem/dk:AdditionalInformation/dk:sequence	1..1
Declaration/Consignment/dk:HouseConsignment/dk:ConsignmentItem/dk:AdditionalInformation/dk:sequence/dk:Numeric.Content	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/dk:HouseConsignment/dk:ConsignmentItem/dk:AdditionalInformation/dk:statement	1..1
Declaration/Consignment/dk:HouseConsignment/dk:ConsignmentItem/dk:AdditionalInformation/dk:statement/dk:Code.Content	1..1	Code bare
Declaration/Consignment/dk:HouseConsignment/dk:ConsignmentItem/dk:AdditionalInformation/dk:statementDescription	1..1
Declaration/Consignment/dk:HouseConsignment/dk:ConsignmentItem/dk:AdditionalInformation/dk:statementDescription/dk:Text.Content	1..1	Text bare
Declaration/Consignment/dk:HouseConsignment/dk:ConsignmentItem/dk:AdditionalReference	0..99
Declaration/Consignment/dk:HouseConsignment/dk:ConsignmentItem/dk:AdditionalReference/dk:sequence	1..1
Declaration/Consignment/dk:HouseConsignment/dk:ConsignmentItem/dk:AdditionalReference/dk:sequence/dk:Numeric.Content	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/dk:HouseConsignment/dk:ConsignmentItem/dk:AdditionalReference/dk:type_3	1..1
Declaration/Consignment/dk:HouseConsignment/dk:ConsignmentItem/dk:AdditionalReference/dk:type_3/dk:Code.Content	1..1	Code bare
Declaration/Consignment/dk:HouseConsignment/dk:ConsignmentItem/dk:AEOMutualRecognitionParty	0..99
Declaration/Consignment/dk:HouseConsignment/dk:ConsignmentItem/dk:AEOMutualRecognitionParty/dk:identification_2	1..1
Declaration/Consignment/dk:HouseConsignment/dk:ConsignmentItem/dk:AEOMutualRecognitionParty/dk:identification_2/dk:Identifier.Content	1..1	Text bare
Declaration/Consignment/dk:HouseConsignment/dk:ConsignmentItem/dk:AEOMutualRecognitionParty/dk:role	1..1
Declaration/Consignment/dk:HouseConsignment/dk:ConsignmentItem/dk:AEOMutualRecognitionParty/dk:role/dk:Code.Content	1..1	Code bare
Declaration/Consignment/dk:HouseConsignment/dk:ConsignmentItem/dk:AEOMutualRecognitionParty/dk:sequence	1..1
Declaration/Consignment/dk:HouseConsignment/dk:ConsignmentItem/dk:AEOMutualRecognitionParty/dk:sequence/dk:Numeric.Content	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/dk:HouseConsignment/dk:ConsignmentItem/dk:Commodity	0..1
Declaration/Consignment/dk:HouseConsignment/dk:ConsignmentItem/dk:Commodity/dk:sequence	1..1
Declaration/Consignment/dk:HouseConsignment/dk:ConsignmentItem/dk:Commodity/dk:sequence/dk:Numeric.Content	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/dk:HouseConsignment/dk:ConsignmentItem/dk:Commodity/dk:description	1..1
Declaration/Consignment/dk:HouseConsignment/dk:ConsignmentItem/dk:Commodity/dk:description/dk:Text.Content	1..1	Text bare
Declaration/Consignment/dk:HouseConsignment/dk:ConsignmentItem/dk:Commodity/dk:Classification	0..3
Declaration/Consignment/dk:HouseConsignment/dk:ConsignmentItem/dk:Commodity/dk:Classification/dk:sequence	1..1
Declaration/Consignment/dk:HouseConsignment/dk:ConsignmentItem/dk:Commodity/dk:Classification/dk:sequence/dk:Numeric.Content	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/dk:HouseConsignment/dk:ConsignmentItem/dk:Commodity/dk:Classification/dk:identification_2	1..1
Declaration/Consignment/dk:HouseConsignment/dk:ConsignmentItem/dk:Commodity/dk:Classification/dk:identification_2/dk:Identifier.Content	1..1	Text bare
Declaration/Consignment/dk:HouseConsignment/dk:ConsignmentItem/dk:Commodity/dk:Classification/dk:identificationType_3	1..1
Declaration/Consignment/dk:HouseConsignment/dk:ConsignmentItem/dk:Commodity/dk:Classification/dk:identificationType_3/dk:Code.Content	1..1	Code bare
Declaration/Consignment/dk:HouseConsignment/dk:ConsignmentItem/dk:Commodity/dk:GoodsMeasure	0..1
Declaration/Consignment/dk:HouseConsignment/dk:ConsignmentItem/dk:Commodity/dk:GoodsMeasure/dk:sequence	1..1
Declaration/Consignment/dk:HouseConsignment/dk:ConsignmentItem/dk:Commodity/dk:GoodsMeasure/dk:sequence/dk:Numeric.Content	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/dk:HouseConsignment/dk:ConsignmentItem/dk:Commodity/dk:GoodsMeasure/dk:grossMass	1..1
Declaration/Consignment/dk:HouseConsignment/dk:ConsignmentItem/dk:Commodity/dk:GoodsMeasure/dk:grossMass/dk:Measure.Content	1..1	Measure bare			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/dk:HouseConsignment/dk:ConsignmentItem/dk:PreviousDocument	0..99
Declaration/Consignment/dk:HouseConsignment/dk:ConsignmentItem/dk:PreviousDocument/dk:sequence	1..1
Declaration/Consignment/dk:HouseConsignment/dk:ConsignmentItem/dk:PreviousDocument/dk:sequence/dk:Numeric.Content	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/dk:HouseConsignment/dk:ConsignmentItem/dk:PreviousDocument/dk:line_2	0..1
Declaration/Consignment/dk:HouseConsignment/dk:ConsignmentItem/dk:PreviousDocument/dk:line_2/dk:Numeric.Content	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/dk:HouseConsignment/dk:ConsignmentItem/dk:PreviousDocument/dk:identification_2	1..1
Declaration/Consignment/dk:HouseConsignment/dk:ConsignmentItem/dk:PreviousDocument/dk:identification_2/dk:Identifier.Content	1..1	Text bare
Declaration/Consignment/dk:HouseConsignment/dk:ConsignmentItem/dk:PreviousDocument/dk:type_3	1..1
Declaration/Consignment/dk:HouseConsignment/dk:ConsignmentItem/dk:PreviousDocument/dk:type_3/dk:Code.Content	1..1	Code bare
Declaration/Consignment/dk:HouseConsignment/dk:ConsignmentItem/dk:PreviousDocument/dk:WriteOff	0..1
Declaration/Consignment/dk:HouseConsignment/dk:ConsignmentItem/dk:PreviousDocument/dk:WriteOff/dk:type_6	0..1
Declaration/Consignment/dk:HouseConsignment/dk:ConsignmentItem/dk:PreviousDocument/dk:WriteOff/dk:type_6/dk:Code.Content	1..1	Code bare
Declaration/Consignment/dk:HouseConsignment/dk:ConsignmentItem/dk:PreviousDocument/dk:WriteOff/dk:Packaging	0..99
Declaration/Consignment/dk:HouseConsignment/dk:ConsignmentItem/dk:PreviousDocument/dk:WriteOff/dk:Packaging/dk:sequence	1..1
Declaration/Consignment/dk:HouseConsignment/dk:ConsignmentItem/dk:PreviousDocument/dk:WriteOff/dk:Packaging/dk:sequence/dk:Numeric.Content	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/dk:HouseConsignment/dk:ConsignmentItem/dk:PreviousDocument/dk:WriteOff/dk:Packaging/dk:marksNumbers	0..1
Declaration/Consignment/dk:HouseConsignment/dk:ConsignmentItem/dk:PreviousDocument/dk:WriteOff/dk:Packaging/dk:marksNumbers/dk:Identifier.Content	1..1	Text bare
Declaration/Consignment/dk:HouseConsignment/dk:ConsignmentItem/dk:PreviousDocument/dk:WriteOff/dk:Packaging/dk:quantity	0..1
Declaration/Consignment/dk:HouseConsignment/dk:ConsignmentItem/dk:PreviousDocument/dk:WriteOff/dk:Packaging/dk:quantity/dk:Quantity.Content	1..1	Quantity bare			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/dk:HouseConsignment/dk:ConsignmentItem/dk:PreviousDocument/dk:WriteOff/dk:Packaging/dk:quantity/dk:QuantityUnit.Code	1..1	Text bare
Declaration/Consignment/dk:HouseConsignment/dk:ConsignmentItem/dk:PreviousDocument/dk:WriteOff/dk:Packaging/dk:type_6	0..1
Declaration/Consignment/dk:HouseConsignment/dk:ConsignmentItem/dk:PreviousDocument/dk:WriteOff/dk:Packaging/dk:type_6/dk:Code.Content	1..1	Code bare
Declaration/Consignment/dk:HouseConsignment/dk:ConsignmentItem/dk:PreviousDocument/dk:WriteOff/dk:quantity	0..1
Declaration/Consignment/dk:HouseConsignment/dk:ConsignmentItem/dk:PreviousDocument/dk:WriteOff/dk:quantity/dk:Quantity.Content	1..1	Quantity bare			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/dk:HouseConsignment/dk:ConsignmentItem/dk:PreviousDocument/dk:WriteOff/dk:quantity/dk:QuantityUnit.Code	1..1	Text bare
Declaration/Consignment/dk:HouseConsignment/dk:ConsignmentItem/dk:SupportingDocument	0..99
Declaration/Consignment/dk:HouseConsignment/dk:ConsignmentItem/dk:SupportingDocument/dk:sequence	1..1
Declaration/Consignment/dk:HouseConsignment/dk:ConsignmentItem/dk:SupportingDocument/dk:sequence/dk:Numeric.Content	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/dk:HouseConsignment/dk:ConsignmentItem/dk:SupportingDocument/dk:identification_2	1..1
Declaration/Consignment/dk:HouseConsignment/dk:ConsignmentItem/dk:SupportingDocument/dk:identification_2/dk:Identifier.Content	1..1	Text bare
Declaration/Consignment/dk:HouseConsignment/dk:ConsignmentItem/dk:SupportingDocument/dk:type_3	1..1
Declaration/Consignment/dk:HouseConsignment/dk:ConsignmentItem/dk:SupportingDocument/dk:type_3/dk:Code.Content	1..1	Code bare
Declaration/Consignment/dk:HouseConsignment/dk:ConsignmentItem/dk:TransportEquipment	0..9999
Declaration/Consignment/dk:HouseConsignment/dk:ConsignmentItem/dk:TransportEquipment/dk:sequence	1..1
Declaration/Consignment/dk:HouseConsignment/dk:ConsignmentItem/dk:TransportEquipment/dk:sequence/dk:Numeric.Content	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/dk:HouseConsignment/dk:ConsignmentItem/dk:TransportEquipment/dk:identification_2	1..1
Declaration/Consignment/dk:HouseConsignment/dk:ConsignmentItem/dk:TransportEquipment/dk:identification_2/dk:Identifier.Content	1..1	Text bare
Declaration/Consignment/dk:HouseConsignment/dk:ConsignmentItem/dk:TransportEquipment/dk:sealsAffixed	0..1
Declaration/Consignment/dk:HouseConsignment/dk:ConsignmentItem/dk:TransportEquipment/dk:sealsAffixed/dk:Quantity.Content	1..1	Quantity bare			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/dk:HouseConsignment/dk:ConsignmentItem/dk:TransportEquipment/dk:fullness	1..1
Declaration/Consignment/dk:HouseConsignment/dk:ConsignmentItem/dk:TransportEquipment/dk:fullness/dk:Code.Content	1..1	Code bare
Declaration/Consignment/dk:HouseConsignment/dk:ConsignmentItem/dk:TransportEquipment/dk:Seal	0..99
Declaration/Consignment/dk:HouseConsignment/dk:ConsignmentItem/dk:TransportEquipment/dk:Seal/dk:sequence	1..1
Declaration/Consignment/dk:HouseConsignment/dk:ConsignmentItem/dk:TransportEquipment/dk:Seal/dk:sequence/dk:Numeric.Content	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/dk:HouseConsignment/dk:ConsignmentItem/dk:TransportEquipment/dk:Seal/dk:identification_2	1..1
Declaration/Consignment/dk:HouseConsignment/dk:ConsignmentItem/dk:TransportEquipment/dk:Seal/dk:identification_2/dk:Identifier.Content	1..1	Text bare
Declaration/Consignment/dk:HouseConsignment/dk:Consignor	0..1
Declaration/Consignment/dk:HouseConsignment/dk:Consignor/dk:name	1..1
Declaration/Consignment/dk:HouseConsignment/dk:Consignor/dk:name/dk:Text.Content	1..1	Text bare
Declaration/Consignment/dk:HouseConsignment/dk:Consignor/dk:identification_2	0..1
Declaration/Consignment/dk:HouseConsignment/dk:Consignor/dk:identification_2/dk:Identifier.Content	1..1	Text bare
Declaration/Consignment/dk:HouseConsignment/dk:Consignor/dk:Address	1..1
Declaration/Consignment/dk:HouseConsignment/dk:Consignor/dk:Address/dk:sequence	1..1
Declaration/Consignment/dk:HouseConsignment/dk:Consignor/dk:Address/dk:sequence/dk:Numeric.Content	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/dk:HouseConsignment/dk:Consignor/dk:Address/dk:cityName	1..1
Declaration/Consignment/dk:HouseConsignment/dk:Consignor/dk:Address/dk:cityName/dk:Text.Content	1..1	Text bare
Declaration/Consignment/dk:HouseConsignment/dk:Consignor/dk:Address/dk:country	1..1
Declaration/Consignment/dk:HouseConsignment/dk:Consignor/dk:Address/dk:country/dk:Code.Content	1..1	Code bare
Declaration/Consignment/dk:HouseConsignment/dk:Consignor/dk:Address/dk:line	0..1
Declaration/Consignment/dk:HouseConsignment/dk:Consignor/dk:Address/dk:line/dk:Text.Content	1..1	Text bare
Declaration/Consignment/dk:HouseConsignment/dk:Consignor/dk:Address/dk:postcode	1..1
Declaration/Consignment/dk:HouseConsignment/dk:Consignor/dk:Address/dk:postcode/dk:Identifier.Content	1..1	Text bare
Declaration/Consignment/dk:HouseConsignment/dk:Consignor/dk:Address/dk:streetName	1..1
Declaration/Consignment/dk:HouseConsignment/dk:Consignor/dk:Address/dk:streetName/dk:Text.Content	1..1	Text bare
Declaration/Consignment/dk:HouseConsignment/dk:Consignor/dk:Address/dk:streetNumber	1..1
Declaration/Consignment/dk:HouseConsignment/dk:Consignor/dk:Address/dk:streetNumber/dk:Text.Content	1..1	Text bare
Declaration/Consignment/dk:HouseConsignment/dk:Consignor/dk:Address/dk:postOfficeBox	0..1
Declaration/Consignment/dk:HouseConsignment/dk:Consignor/dk:Address/dk:postOfficeBox/dk:Text.Content	1..1	Text bare
Declaration/Consignment/dk:HouseConsignment/dk:Consignor/dk:Address/dk:countrySubDivisionName	0..1
Declaration/Consignment/dk:HouseConsignment/dk:Consignor/dk:Address/dk:countrySubDivisionName/dk:Text.Content	1..1	Text bare
Declaration/Consignment/dk:HouseConsignment/dk:Consignor/dk:Communication	0..9
Declaration/Consignment/dk:HouseConsignment/dk:Consignor/dk:Communication/dk:sequence	1..1
Declaration/Consignment/dk:HouseConsignment/dk:Consignor/dk:Communication/dk:sequence/dk:Numeric.Content	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/dk:HouseConsignment/dk:Consignor/dk:Communication/dk:identification_2	1..1
Declaration/Consignment/dk:HouseConsignment/dk:Consignor/dk:Communication/dk:identification_2/dk:Identifier.Content	1..1	Text bare
Declaration/Consignment/dk:HouseConsignment/dk:Consignor/dk:Communication/dk:type_8	1..1
Declaration/Consignment/dk:HouseConsignment/dk:Consignor/dk:Communication/dk:type_8/dk:Code.Content	1..1	Code bare
Declaration/Consignment/dk:HouseConsignment/dk:Consignor/dk:type_9	1..1
Declaration/Consignment/dk:HouseConsignment/dk:Consignor/dk:type_9/dk:Code.Content	1..1	Code bare
Declaration/Consignment/dk:HouseConsignment/dk:Consignor/dk:sequence	1..1
Declaration/Consignment/dk:HouseConsignment/dk:Consignor/dk:sequence/dk:Numeric.Content	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/dk:HouseConsignment/dk:NotifyParty	0..1
Declaration/Consignment/dk:HouseConsignment/dk:NotifyParty/dk:name	0..1
Declaration/Consignment/dk:HouseConsignment/dk:NotifyParty/dk:name/dk:Text.Content	1..1	Text bare
Declaration/Consignment/dk:HouseConsignment/dk:NotifyParty/dk:identification_2	1..1
Declaration/Consignment/dk:HouseConsignment/dk:NotifyParty/dk:identification_2/dk:Identifier.Content	1..1	Text bare
Declaration/Consignment/dk:HouseConsignment/dk:NotifyParty/dk:Address	0..1
Declaration/Consignment/dk:HouseConsignment/dk:NotifyParty/dk:Address/dk:sequence	1..1
Declaration/Consignment/dk:HouseConsignment/dk:NotifyParty/dk:Address/dk:sequence/dk:Numeric.Content	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/dk:HouseConsignment/dk:NotifyParty/dk:Address/dk:cityName	1..1
Declaration/Consignment/dk:HouseConsignment/dk:NotifyParty/dk:Address/dk:cityName/dk:Text.Content	1..1	Text bare
Declaration/Consignment/dk:HouseConsignment/dk:NotifyParty/dk:Address/dk:country	1..1
Declaration/Consignment/dk:HouseConsignment/dk:NotifyParty/dk:Address/dk:country/dk:Code.Content	1..1	Code bare
Declaration/Consignment/dk:HouseConsignment/dk:NotifyParty/dk:Address/dk:line	0..1
Declaration/Consignment/dk:HouseConsignment/dk:NotifyParty/dk:Address/dk:line/dk:Text.Content	1..1	Text bare
Declaration/Consignment/dk:HouseConsignment/dk:NotifyParty/dk:Address/dk:postcode	1..1
Declaration/Consignment/dk:HouseConsignment/dk:NotifyParty/dk:Address/dk:postcode/dk:Identifier.Content	1..1	Text bare
Declaration/Consignment/dk:HouseConsignment/dk:NotifyParty/dk:Address/dk:streetName	1..1
Declaration/Consignment/dk:HouseConsignment/dk:NotifyParty/dk:Address/dk:streetName/dk:Text.Content	1..1	Text bare
Declaration/Consignment/dk:HouseConsignment/dk:NotifyParty/dk:Address/dk:streetNumber	1..1
Declaration/Consignment/dk:HouseConsignment/dk:NotifyParty/dk:Address/dk:streetNumber/dk:Text.Content	1..1	Text bare
Declaration/Consignment/dk:HouseConsignment/dk:NotifyParty/dk:Address/dk:postOfficeBox	0..1
Declaration/Consignment/dk:HouseConsignment/dk:NotifyParty/dk:Address/dk:postOfficeBox/dk:Text.Content	1..1	Text bare
Declaration/Consignment/dk:HouseConsignment/dk:NotifyParty/dk:Address/dk:countrySubDivisionName	0..1
Declaration/Consignment/dk:HouseConsignment/dk:NotifyParty/dk:Address/dk:countrySubDivisionName/dk:Text.Content	1..1	Text bare
Declaration/Consignment/dk:HouseConsignment/dk:NotifyParty/dk:Communication	0..9
Declaration/Consignment/dk:HouseConsignment/dk:NotifyParty/dk:Communication/dk:sequence	1..1
Declaration/Consignment/dk:HouseConsignment/dk:NotifyParty/dk:Communication/dk:sequence/dk:Numeric.Content	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/dk:HouseConsignment/dk:NotifyParty/dk:Communication/dk:identification_2	1..1
Declaration/Consignment/dk:HouseConsignment/dk:NotifyParty/dk:Communication/dk:identification_2/dk:Identifier.Content	1..1	Text bare
Declaration/Consignment/dk:HouseConsignment/dk:NotifyParty/dk:Communication/dk:type_8	1..1
Declaration/Consignment/dk:HouseConsignment/dk:NotifyParty/dk:Communication/dk:type_8/dk:Code.Content	1..1	Code bare
Declaration/Consignment/dk:HouseConsignment/dk:NotifyParty/dk:type_9	1..1
Declaration/Consignment/dk:HouseConsignment/dk:NotifyParty/dk:type_9/dk:Code.Content	1..1	Code bare
Declaration/Consignment/dk:HouseConsignment/dk:PreviousDocument	0..99
Declaration/Consignment/dk:HouseConsignment/dk:PreviousDocument/dk:sequence	1..1
Declaration/Consignment/dk:HouseConsignment/dk:PreviousDocument/dk:sequence/dk:Numeric.Content	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/dk:HouseConsignment/dk:PreviousDocument/dk:line_2	0..1
Declaration/Consignment/dk:HouseConsignment/dk:PreviousDocument/dk:line_2/dk:Numeric.Content	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/dk:HouseConsignment/dk:PreviousDocument/dk:identification_2	1..1
Declaration/Consignment/dk:HouseConsignment/dk:PreviousDocument/dk:identification_2/dk:Identifier.Content	1..1	Text bare
Declaration/Consignment/dk:HouseConsignment/dk:PreviousDocument/dk:type_3	1..1
Declaration/Consignment/dk:HouseConsignment/dk:PreviousDocument/dk:type_3/dk:Code.Content	1..1	Code bare
Declaration/Consignment/dk:HouseConsignment/dk:PreviousDocument/dk:WriteOff	0..1
Declaration/Consignment/dk:HouseConsignment/dk:PreviousDocument/dk:WriteOff/dk:type_6	0..1
Declaration/Consignment/dk:HouseConsignment/dk:PreviousDocument/dk:WriteOff/dk:type_6/dk:Code.Content	1..1	Code bare
Declaration/Consignment/dk:HouseConsignment/dk:PreviousDocument/dk:WriteOff/dk:Packaging	0..99
Declaration/Consignment/dk:HouseConsignment/dk:PreviousDocument/dk:WriteOff/dk:Packaging/dk:sequence	1..1
Declaration/Consignment/dk:HouseConsignment/dk:PreviousDocument/dk:WriteOff/dk:Packaging/dk:sequence/dk:Numeric.Content	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/dk:HouseConsignment/dk:PreviousDocument/dk:WriteOff/dk:Packaging/dk:marksNumbers	0..1
Declaration/Consignment/dk:HouseConsignment/dk:PreviousDocument/dk:WriteOff/dk:Packaging/dk:marksNumbers/dk:Identifier.Content	1..1	Text bare
Declaration/Consignment/dk:HouseConsignment/dk:PreviousDocument/dk:WriteOff/dk:Packaging/dk:quantity	0..1
Declaration/Consignment/dk:HouseConsignment/dk:PreviousDocument/dk:WriteOff/dk:Packaging/dk:quantity/dk:Quantity.Content	1..1	Quantity bare			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/dk:HouseConsignment/dk:PreviousDocument/dk:WriteOff/dk:Packaging/dk:quantity/dk:QuantityUnit.Code	1..1	Text bare
Declaration/Consignment/dk:HouseConsignment/dk:PreviousDocument/dk:WriteOff/dk:Packaging/dk:type_6	0..1
Declaration/Consignment/dk:HouseConsignment/dk:PreviousDocument/dk:WriteOff/dk:Packaging/dk:type_6/dk:Code.Content	1..1	Code bare
Declaration/Consignment/dk:HouseConsignment/dk:PreviousDocument/dk:WriteOff/dk:quantity	0..1
Declaration/Consignment/dk:HouseConsignment/dk:PreviousDocument/dk:WriteOff/dk:quantity/dk:Quantity.Content	1..1	Quantity bare			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/dk:HouseConsignment/dk:PreviousDocument/dk:WriteOff/dk:quantity/dk:QuantityUnit.Code	1..1	Text bare
Declaration/Consignment/dk:HouseConsignment/dk:SupportingDocument	0..99
Declaration/Consignment/dk:HouseConsignment/dk:SupportingDocument/dk:sequence	1..1
Declaration/Consignment/dk:HouseConsignment/dk:SupportingDocument/dk:sequence/dk:Numeric.Content	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/dk:HouseConsignment/dk:SupportingDocument/dk:identification_2	1..1
Declaration/Consignment/dk:HouseConsignment/dk:SupportingDocument/dk:identification_2/dk:Identifier.Content	1..1	Text bare
Declaration/Consignment/dk:HouseConsignment/dk:SupportingDocument/dk:type_3	1..1
Declaration/Consignment/dk:HouseConsignment/dk:SupportingDocument/dk:type_3/dk:Code.Content	1..1	Code bare
Declaration/Consignment/dk:HouseConsignment/dk:TransportContractDocument	0..99
Declaration/Consignment/dk:HouseConsignment/dk:TransportContractDocument/dk:sequence	1..1
Declaration/Consignment/dk:HouseConsignment/dk:TransportContractDocument/dk:sequence/dk:Numeric.Content	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/dk:HouseConsignment/dk:TransportContractDocument/dk:identification_2	1..1
Declaration/Consignment/dk:HouseConsignment/dk:TransportContractDocument/dk:identification_2/dk:Identifier.Content	1..1	Text bare
Declaration/Consignment/dk:HouseConsignment/dk:TransportContractDocument/dk:type_3	1..1
Declaration/Consignment/dk:HouseConsignment/dk:TransportContractDocument/dk:type_3/dk:Code.Content	1..1	Code bare
Declaration/Consignment/dk:HouseConsignment/dk:TransportEquipment	0..9999
Declaration/Consignment/dk:HouseConsignment/dk:TransportEquipment/dk:sequence	1..1
Declaration/Consignment/dk:HouseConsignment/dk:TransportEquipment/dk:sequence/dk:Numeric.Content	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/dk:HouseConsignment/dk:TransportEquipment/dk:identification_2	1..1
Declaration/Consignment/dk:HouseConsignment/dk:TransportEquipment/dk:identification_2/dk:Identifier.Content	1..1	Text bare
Declaration/Consignment/dk:HouseConsignment/dk:TransportEquipment/dk:sealsAffixed	0..1
Declaration/Consignment/dk:HouseConsignment/dk:TransportEquipment/dk:sealsAffixed/dk:Quantity.Content	1..1	Quantity bare			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/dk:HouseConsignment/dk:TransportEquipment/dk:fullness	1..1
Declaration/Consignment/dk:HouseConsignment/dk:TransportEquipment/dk:fullness/dk:Code.Content	1..1	Code bare
Declaration/Consignment/dk:HouseConsignment/dk:TransportEquipment/dk:Seal	0..99
Declaration/Consignment/dk:HouseConsignment/dk:TransportEquipment/dk:Seal/dk:sequence	1..1
Declaration/Consignment/dk:HouseConsignment/dk:TransportEquipment/dk:Seal/dk:sequence/dk:Numeric.Content	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/dk:HouseConsignment/dk:TransportEquipment/dk:Seal/dk:identification_2	1..1
Declaration/Consignment/dk:HouseConsignment/dk:TransportEquipment/dk:Seal/dk:identification_2/dk:Identifier.Content	1..1	Text bare
Declaration/Consignment/dk:HouseConsignment/dk:UCR	0..1
Declaration/Consignment/dk:HouseConsignment/dk:UCR/dk:sequence	1..1
Declaration/Consignment/dk:HouseConsignment/dk:UCR/dk:sequence/dk:Numeric.Content	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/dk:HouseConsignment/dk:UCR/dk:traderAssignedReference	1..1
Declaration/Consignment/dk:HouseConsignment/dk:UCR/dk:traderAssignedReference/dk:Identifier.Content	1..1	Text bare
Declaration/Consignment/LoadingLocation	1..1
Declaration/Consignment/LoadingLocation/dk:name	0..1
Declaration/Consignment/LoadingLocation/dk:name/dk:Text.Content	1..1	Text bare
Declaration/Consignment/LoadingLocation/dk:identification_2	0..1
Declaration/Consignment/LoadingLocation/dk:identification_2/dk:Identifier.Content	1..1	Text bare
Declaration/Consignment/LoadingLocation/dk:Address	0..1
Declaration/Consignment/LoadingLocation/dk:Address/dk:sequence	1..1
Declaration/Consignment/LoadingLocation/dk:Address/dk:sequence/dk:Numeric.Content	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/LoadingLocation/dk:Address/dk:country	0..1
Declaration/Consignment/LoadingLocation/dk:Address/dk:country/dk:Code.Content	1..1	Code bare
Declaration/Consignment/dk:NotifyParty	0..1
Declaration/Consignment/dk:NotifyParty/dk:name	0..1
Declaration/Consignment/dk:NotifyParty/dk:name/dk:Text.Content	1..1	Text bare
Declaration/Consignment/dk:NotifyParty/dk:identification_2	1..1
Declaration/Consignment/dk:NotifyParty/dk:identification_2/dk:Identifier.Content	1..1	Text bare
Declaration/Consignment/dk:NotifyParty/dk:Address	0..1
Declaration/Consignment/dk:NotifyParty/dk:Address/dk:sequence	1..1
Declaration/Consignment/dk:NotifyParty/dk:Address/dk:sequence/dk:Numeric.Content	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/dk:NotifyParty/dk:Address/dk:cityName	1..1
Declaration/Consignment/dk:NotifyParty/dk:Address/dk:cityName/dk:Text.Content	1..1	Text bare
Declaration/Consignment/dk:NotifyParty/dk:Address/dk:country	1..1
Declaration/Consignment/dk:NotifyParty/dk:Address/dk:country/dk:Code.Content	1..1	Code bare
Declaration/Consignment/dk:NotifyParty/dk:Address/dk:line	0..1
Declaration/Consignment/dk:NotifyParty/dk:Address/dk:line/dk:Text.Content	1..1	Text bare
Declaration/Consignment/dk:NotifyParty/dk:Address/dk:postcode	1..1
Declaration/Consignment/dk:NotifyParty/dk:Address/dk:postcode/dk:Identifier.Content	1..1	Text bare
Declaration/Consignment/dk:NotifyParty/dk:Address/dk:streetName	1..1
Declaration/Consignment/dk:NotifyParty/dk:Address/dk:streetName/dk:Text.Content	1..1	Text bare
Declaration/Consignment/dk:NotifyParty/dk:Address/dk:streetNumber	1..1
Declaration/Consignment/dk:NotifyParty/dk:Address/dk:streetNumber/dk:Text.Content	1..1	Text bare
Declaration/Consignment/dk:NotifyParty/dk:Address/dk:postOfficeBox	0..1
Declaration/Consignment/dk:NotifyParty/dk:Address/dk:postOfficeBox/dk:Text.Content	1..1	Text bare
Declaration/Consignment/dk:NotifyParty/dk:Address/dk:countrySubDivisionName	0..1
Declaration/Consignment/dk:NotifyParty/dk:Address/dk:countrySubDivisionName/dk:Text.Content	1..1	Text bare
Declaration/Consignment/dk:NotifyParty/dk:Communication	0..9
Declaration/Consignment/dk:NotifyParty/dk:Communication/dk:sequence	1..1
Declaration/Consignment/dk:NotifyParty/dk:Communication/dk:sequence/dk:Numeric.Content	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/dk:NotifyParty/dk:Communication/dk:identification_2	1..1
Declaration/Consignment/dk:NotifyParty/dk:Communication/dk:identification_2/dk:Identifier.Content	1..1	Text bare
Declaration/Consignment/dk:NotifyParty/dk:Communication/dk:type_8	1..1
Declaration/Consignment/dk:NotifyParty/dk:Communication/dk:type_8/dk:Code.Content	1..1	Code bare
Declaration/Consignment/dk:NotifyParty/dk:type_9	1..1
Declaration/Consignment/dk:NotifyParty/dk:type_9/dk:Code.Content	1..1	Code bare
Declaration/Consignment/dk:PreviousDocument	0..99
Declaration/Consignment/dk:PreviousDocument/dk:sequence	1..1
Declaration/Consignment/dk:PreviousDocument/dk:sequence/dk:Numeric.Content	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/dk:PreviousDocument/dk:line_2	0..1
Declaration/Consignment/dk:PreviousDocument/dk:line_2/dk:Numeric.Content	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/dk:PreviousDocument/dk:identification_2	1..1
Declaration/Consignment/dk:PreviousDocument/dk:identification_2/dk:Identifier.Content	1..1	Text bare
Declaration/Consignment/dk:PreviousDocument/dk:type_3	1..1
Declaration/Consignment/dk:PreviousDocument/dk:type_3/dk:Code.Content	1..1	Code bare
Declaration/Consignment/dk:PreviousDocument/dk:WriteOff	0..1
Declaration/Consignment/dk:PreviousDocument/dk:WriteOff/dk:type_6	0..1
Declaration/Consignment/dk:PreviousDocument/dk:WriteOff/dk:type_6/dk:Code.Content	1..1	Code bare
Declaration/Consignment/dk:PreviousDocument/dk:WriteOff/dk:Packaging	0..99
Declaration/Consignment/dk:PreviousDocument/dk:WriteOff/dk:Packaging/dk:sequence	1..1
Declaration/Consignment/dk:PreviousDocument/dk:WriteOff/dk:Packaging/dk:sequence/dk:Numeric.Content	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/dk:PreviousDocument/dk:WriteOff/dk:Packaging/dk:marksNumbers	0..1
Declaration/Consignment/dk:PreviousDocument/dk:WriteOff/dk:Packaging/dk:marksNumbers/dk:Identifier.Content	1..1	Text bare
Declaration/Consignment/dk:PreviousDocument/dk:WriteOff/dk:Packaging/dk:quantity	0..1
Declaration/Consignment/dk:PreviousDocument/dk:WriteOff/dk:Packaging/dk:quantity/dk:Quantity.Content	1..1	Quantity bare			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/dk:PreviousDocument/dk:WriteOff/dk:Packaging/dk:quantity/dk:QuantityUnit.Code	1..1	Text bare
Declaration/Consignment/dk:PreviousDocument/dk:WriteOff/dk:Packaging/dk:type_6	0..1
Declaration/Consignment/dk:PreviousDocument/dk:WriteOff/dk:Packaging/dk:type_6/dk:Code.Content	1..1	Code bare
Declaration/Consignment/dk:PreviousDocument/dk:WriteOff/dk:quantity	0..1
Declaration/Consignment/dk:PreviousDocument/dk:WriteOff/dk:quantity/dk:Quantity.Content	1..1	Quantity bare			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/dk:PreviousDocument/dk:WriteOff/dk:quantity/dk:QuantityUnit.Code	1..1	Text bare
Declaration/Consignment/dk:SupportingDocument	0..99
Declaration/Consignment/dk:SupportingDocument/dk:sequence	1..1
Declaration/Consignment/dk:SupportingDocument/dk:sequence/dk:Numeric.Content	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/dk:SupportingDocument/dk:identification_2	1..1
Declaration/Consignment/dk:SupportingDocument/dk:identification_2/dk:Identifier.Content	1..1	Text bare
Declaration/Consignment/dk:SupportingDocument/dk:type_3	1..1
Declaration/Consignment/dk:SupportingDocument/dk:type_3/dk:Code.Content	1..1	Code bare
Declaration/Consignment/TransportContractDocument	0..99
Declaration/Consignment/TransportContractDocument/dk:sequence	1..1
Declaration/Consignment/TransportContractDocument/dk:sequence/dk:Numeric.Content	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/TransportContractDocument/dk:identification_2	1..1
Declaration/Consignment/TransportContractDocument/dk:identification_2/dk:Identifier.Content	1..1	Text bare
Declaration/Consignment/TransportContractDocument/dk:type_3	1..1
Declaration/Consignment/TransportContractDocument/dk:type_3/dk:Code.Content	1..1	Code bare
Declaration/Consignment/TransportEquipment	0..9999
Declaration/Consignment/TransportEquipment/dk:sequence	1..1
Declaration/Consignment/TransportEquipment/dk:sequence/dk:Numeric.Content	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/TransportEquipment/dk:identification_2	1..1
Declaration/Consignment/TransportEquipment/dk:identification_2/dk:Identifier.Content	1..1	Text bare
Declaration/Consignment/TransportEquipment/dk:sealsAffixed	0..1
Declaration/Consignment/TransportEquipment/dk:sealsAffixed/dk:Quantity.Content	1..1	Quantity bare			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/TransportEquipment/dk:fullness	1..1
Declaration/Consignment/TransportEquipment/dk:fullness/dk:Code.Content	1..1	Code bare
Declaration/Consignment/TransportEquipment/Seal	0..99
Declaration/Consignment/TransportEquipment/Seal/dk:sequence	1..1
Declaration/Consignment/TransportEquipment/Seal/dk:sequence/dk:Numeric.Content	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/TransportEquipment/Seal/dk:identification_2	1..1
Declaration/Consignment/TransportEquipment/Seal/dk:identification_2/dk:Identifier.Content	1..1	Text bare
Declaration/Consignment/UnloadingLocation	1..1
Declaration/Consignment/UnloadingLocation/dk:name	0..1
Declaration/Consignment/UnloadingLocation/dk:name/dk:Text.Content	1..1	Text bare
Declaration/Consignment/UnloadingLocation/dk:identification_2	0..1
Declaration/Consignment/UnloadingLocation/dk:identification_2/dk:Identifier.Content	1..1	Text bare
Declaration/Consignment/UnloadingLocation/dk:Address	0..1
Declaration/Consignment/UnloadingLocation/dk:Address/dk:sequence	1..1
Declaration/Consignment/UnloadingLocation/dk:Address/dk:sequence/dk:Numeric.Content	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/UnloadingLocation/dk:Address/dk:country	0..1
Declaration/Consignment/UnloadingLocation/dk:Address/dk:country/dk:Code.Content	1..1	Code bare
Declaration/Consignment/dk:UCR	0..1
Declaration/Consignment/dk:UCR/dk:sequence	1..1
Declaration/Consignment/dk:UCR/dk:sequence/dk:Numeric.Content	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/dk:UCR/dk:traderAssignedReference	1..1
Declaration/Consignment/dk:UCR/dk:traderAssignedReference/dk:Identifier.Content	1..1	Text bare
Declaration/Consignment/dk:Warehouse	1..1
Declaration/Consignment/dk:Warehouse/dk:identification_2	1..1
Declaration/Consignment/dk:Warehouse/dk:identification_2/dk:Identifier.Content	1..1	Text bare
Declaration/Consignment/dk:Warehouse/dk:type_2	1..1
Declaration/Consignment/dk:Warehouse/dk:type_2/dk:Code.Content	1..1	Code bare
Declaration/Consignment/dk:Warehouse/dk:sequence	1..1
Declaration/Consignment/dk:Warehouse/dk:sequence/dk:Numeric.Content	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
