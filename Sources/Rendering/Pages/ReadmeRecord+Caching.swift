import Documenting
import Mustache
import Planning

extension ReadmeRecord {
    /// The keys of the section on caching, which mentions the first operation that documents validation; absent if there is none.
    var caching: TemplateValue {
        for (group, offer) in pages.offers.enumerated() {
            for (index, operation) in offer.operations.enumerated()
            where operation.documentsValidation && !operation.documentation.isDeprecated {
                let place = OperationPlace(group: group, operation: index)
                return .record(["call": .text(links.call(place, client: pages.clientVariable.text))])
            }
        }
        return .absent
    }
}
