package io.haochaping.supervision;

import java.util.List;

import org.springframework.data.jpa.repository.JpaRepository;

interface StoredOrderFiles extends JpaRepository<StoredOrderFile, String> {

    List<StoredOrderFile> findByOrderNo(String orderNo);
}
