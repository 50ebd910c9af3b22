import Documenting
import Mustache
import Planning

extension ReadmeRecord {
    /// Returns the keys of the section on pages, which shows the first list that has them; absent if there is none.
    func paging() throws(TemplateError) -> TemplateValue {
        for (group, offer) in pages.offers.enumerated() {
            for (index, operation) in offer.operations.enumerated() where !operation.documentation.isDeprecated {
                guard let paging = operation.paging else { continue }
                return .record(try record(of: paging, at: OperationPlace(group: group, operation: index)))
            }
        }
        return .absent
    }

    private func record(of paging: PagingPlan, at place: OperationPlace) throws(TemplateError) -> TemplateRecord {
        let group = pages.offers[place.group]
        let path = group.path(from: pages.clientVariable.declared)
        let required = group.operations[place.operation].signature.arguments.filter { !$0.mayBeOmitted }
        let arguments = (pages.groups[place.group][place.operation].example?.arguments ?? []).filter { argument in
            required.contains { ($0.hasLabel ? $0.name : nil) == argument.label }
        }
        func call(_ name: SwiftName) throws(TemplateError) -> String {
            try operations.code.call("\(path).\(name.member)", arguments, after: "for try await page in ")
        }
        return [
            "call": .text(links.call(place, client: pages.clientVariable.text)),
            "items": try paging.itemsMethod.map { name throws(TemplateError) in .record(["items": .text(try call(name))]) } ?? .absent,
            "pages": .text(try call(paging.pagesMethod)),
        ]
    }
}
