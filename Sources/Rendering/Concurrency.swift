import Dispatch

/// Returns the results of `body` for each element, in order, computed on all processors in parallel.
///
/// - Throws: The error of the first element for which `body` throws.
func concurrentMap<Element: Sendable, Product: Sendable, Failure>(
    _ elements: [Element],
    _ body: @Sendable (Element) throws(Failure) -> Product
) throws(Failure) -> [Product] {
    var results = [Result<Product, Failure>?](repeating: nil, count: elements.count)
    results.withUnsafeMutableBufferPointer { buffer in
        // Each iteration uses its own slot, and none continues after `concurrentPerform` has returned.
        nonisolated(unsafe) let slots = buffer
        DispatchQueue.concurrentPerform(iterations: elements.count) { index in
            do throws(Failure) {
                slots[index] = .success(try body(elements[index]))
            } catch {
                slots[index] = .failure(error)
            }
        }
    }
    var products: [Product] = []
    products.reserveCapacity(results.count)
    for result in results {
        guard let result else { preconditionFailure("every iteration stores a result") }
        products.append(try result.get())
    }
    return products
}
