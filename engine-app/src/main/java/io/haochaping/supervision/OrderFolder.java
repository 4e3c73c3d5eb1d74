package io.haochaping.supervision;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import io.haochaping.casefile.EvidenceStore;
import io.haochaping.casefile.EvidenceStore.Evidence;
import io.haochaping.identity.Person;
import io.haochaping.identity.problem.Problem;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class OrderFolder implements OrderEvidence {

    private final StoredOrderFiles files;
    private final EvidenceStore evidence;
    private final OrderProcess process;

    OrderFolder(StoredOrderFiles files, EvidenceStore evidence, OrderProcess process) {
        this.files = files;
        this.evidence = evidence;
        this.process = process;
    }

    @Override
    public Evidence add(SupervisionOrder order, String fileName, InputStream content, Person by) {
        if (!order.isOpen()) {
            throw Problem.conflict("order-ended");
        }
        if (task(order).filter(task -> by.id().equals(task.assignee())).isEmpty()) {
            throw Problem.forbidden("order-evidence-by-assignee");
        }
        Evidence added = evidence.add(order.caseNo(), fileName, content, by.id());
        files.save(new StoredOrderFile(added.id(), order.no()));
        return added;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Evidence> of(SupervisionOrder order) {
        Set<String> own = files.findByOrderNo(order.no()).stream().map(StoredOrderFile::evidenceId).collect(Collectors.toSet());
        return own.isEmpty() ? List.of() : evidence.of(order.caseNo()).stream().filter(file -> own.contains(file.id())).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<OrderTask> task(SupervisionOrder order) {
        return order.isOpen() ? process.task(order.caseNo(), order.cause()) : Optional.empty();
    }
}
