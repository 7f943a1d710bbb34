"""The context groups of PS3.16: number, name, concepts as rows (from 0, in hex). Written by `python -m ltdic_build.table`; do not edit."""

GROUPS = """\
2	Anatomic Modifier	0 1 2 3 4 5 6 7 8 9 a b c d e f 10 11 12 13 14 15 16 17 18 19 1a 1b 1c 1d 1e 1f 20 21 22 23 24 25 26 27 28 29 2a 2b 2c 2d
4	Anatomic Region	2e 2f 30 31 32 33 34 35 36 37 38 39 3a 3b 3c 3d 3e 3f 40 41 42 43 44 45 46 47 48 49 4a 4b 4c 4d 4e 4f 50 51 52 53 54 55 56 57 58 59 5a 5b 5c 5d 5e 5f 60 61 62 63 64 65 66 67 68 69 6a 6b 6c 6d 6e 6f 70 71 72 73 74 75 76 77 78 79 7a 7b 7c 7d 7e 7f 80 81 82 83 84 85 86 87 88 89 8a 8b 8c 8d 8e 8f 90 91 92 93 94 95 96 97 98 99 9a 9b 9c 9d 9e 9f a0 a1 a2 a3 a4 a5 a6 a7 a8 a9 aa ab ac ad ae af b0 b1 b2 b3 b4 b5 b6 b7 b8 b9 ba bb bc bd be bf c0 c1 c2 c3 c4 18 c5 c6 c7 c8 c9 ca cb cc cd ce cf d0 d1 d2 d3 d4 d5 d6 d7 d8 d9 da db dc dd de df e0 e1 e2 e3 e4 e5 e6 e7 e8 e9 ea eb ec ed ee ef f0 f1 f2 f3 f4 f5 f6 f7 f8 f9 fa fb fc fd fe ff 100 101 102 103 104 105 106 107 108 109 10a 10b 10c 10d 10e 10f 110 111 112 113 114 115 116 117 118 119 11a 11b 11c 11d 11e 11f 120 121 122 123 124 125 126 127 128 129 12a 12b 12c 12d 12e 12f 130 131 132 133 134 135 136 137 138 139 13a 13b 13c 13d 13e 13f 140 141 142 143 144 145 146 147 148 149 14a 14b 14c 14d 14e 14f 150 151 152 153 154 155 156 157 158 159 15a 15b 15c 15d 15e 15f 160 161 162 163 164 165 166 167 168 169 16a 16b 16c 16d 16e 16f 170 171 172 173 174 175 176 177 178 179 17a 17b 17c 17d 17e 17f 180 181 182 183
5	Transducer Approach	1 3 184 7 8 9 185 186 187 d 188 189 18a 10 18b 18c 18d 18e 18f 15 190 17 191 19 1a 192 1d 193 194 195 196 197 1f 198 21 24 25 199 19a 19b 19c 19d 19e 29 2a 19f 1a0 2b 1a1
6	Transducer Orientation	b 1a2 1a3 1a4 1b 1a5 1a6 196 26 1a7 2b 1a8
7	Ultrasound Beam Path	1a9 1aa 1ab 1ac 1ad 1ae 1af 1b0 1b1 1b2 1b3 1b4 1b5 1b6 1b7 1b8
8	Angiographic Interventional Device	1b9 1ba 1bb 1bc 1bd 1be 1bf 1c0 1c1 1c2 1c3 1c4 1c5 1c6
9	Image Guided Therapeutic Procedure	1c7 1c8 1c9 1ca 1cb 1cc 1cd 1ce 1cf 1d0 1d1 1d2 1d3 1d4 1d5 1d6 1d7 1d8 1d9 1da 1db 1dc 1dd 1de 1df 1e0 1e1 1e2 1e3 1e4 1e5
10	Interventional Drug	1e6 1e7 1e8 1e9 1ea 1eb 1ec 1ed 1ee 1ef 1f0 1f1 1f2 1f3 1f4 1f5 1f6 1f7 1f8 1f9 1fa 1fb 1fc 1fd 1fe 1ff 200 201 202 203 204 205 206 207 208 209 20a 20b 20c 20d 20e 20f 210 211 212
11	Administration Route	213 214 215 216 217 218 219 21a 21b 21c 21d 21e 21f 220 221 222 223 224 225 226 227 228 229 22a 22b
12	Imaging Contrast Agent	22c 22d 22e 22f 230 231 232 233 234 235 236 237 238 239 23a 23b 23c 23d 23e 23f 240 241 242 243 244 245 246 247 248 249 24a 24b 24c 24d 24e 24f 250 251 252 253 254 255 256 257 258 259 25a 25b 25c 25d 25e
13	Imaging Contrast Agent Ingredient	22c 25f 22f 260 261 262 257 25e 263
18	Radiopharmaceutical Isotope	264 265 266 267 268 269 26a 26b 26c 26d 26e 26f 270 271 272 273 274 275 276 277 278 279 27a 27b 27c 27d 27e 27f 280 281 282 283 284 285 286 287 288 289 28a 28b 28c 28d 28e 28f 290 291
19	Patient Orientation	292 293 294
20	Patient Orientation Modifier	295 296 297 298 299 29a 29b 29c 29d 29e 29f 2a0 2a1 2a2 2a3 2a4 2a5 2a6
21	Patient Equipment Relationship	2a7 2a8 2a9 2aa 2ab 2ac 2ad 2ae
23	Cranio Caudad Angulation	8 a
25	Radiopharmaceutical	2af 2b0 2b1 2b2 2b3 2b4 2b5 2b6 2b7 2b8 2b9 2ba 2bb 2bc 2bd 2be 2bf 2c0 2c1 2c2 2c3 2c4 2c5 2c6 2c7 2c8 2c9 2ca 2cb 2cc 2cd 2ce 2cf 2d0 2d1 2d2 2d3 2d4 2d5 2d6 2d7 2d8 2d9 2da 2db 2dc 2dd 2de 2df 2e0 2e1 2e2 2e3 2e4 2e5 2e6 2e7 2e8 2e9 2ea 2eb 2ec 2ed 2ee 2ef 2f0 2f1 2f2 2f3 2f4 2f5 2f6 2f7 2f8 2f9 2fa 2fb 2fc 2fd 2fe 2ff 300 301 302 303 304 305 306 307 308 309 30a 30b 30c 30d 30e 30f 310 311 312 313 314 315 316 317 318 319 31a 31b 31c
26	Nuclear Medicine Projection	31d 4 b 31e 19 31f 320 321 322 323 324 325 326 327 328 329 32a 26 32b 1a7 2b 32c
27	Basic Cardiac View	31e 1a7 32c
29	Acquisition Modality	32d 32e 32f 330 331 332 333 334 335 336 337 338 339 33a 33b 33c 33d 33e 33f 340 341 342 343 344 345 346 347 348 349 34a 34b 34c 34d 34e 34f 350 351 352 353 354 355 356 357 358 359 35a 35b 35c 35d 35e 35f
30	DICOM Device	360 361 362 32d 32e 32f 330 363 331 332 364 333 365 334 335 336 337 338 339 33a 33b 33c 366 33d 367 33e 368 33f 340 341 342 343 344 345 346 369 347 348 349 34a 34b 34c 34d 34e 34f 350 351 352 353 354 36a 355 36b 356 357 358 359 35a 35b 35c 35d 35e 36c 35f
31	Abstract Prior	36d 36e 36f 370 371 372 373 374 375 376 377 378 379
32	Non Acquisition Modality	362 37a 37b 37c 37d 37e 37f 380 381 382 383 384 385 386 387 388 389 38a 38b 38c 38d 38e 38f
33	Modality	362 32d 37a 32e 32f 37b 330 331 332 333 37c 334 335 336 37d 337 338 339 33a 33b 33c 33d 37e 33e 33f 37f 340 341 342 380 343 344 345 346 381 347 348 349 34a 34b 34c 34d 34e 34f 350 382 351 352 383 353 354 384 385 355 386 387 388 356 357 389 38a 358 38b 359 38c 38d 38e 35a 38f 35b 35c 35d 35e 35f
42	Numeric Value Qualifier	390 391 392 393 394 395 396 397 398 399 39a 39b
43	Numeric Value Failure Qualifier	390 391 392 394 395 396 397 398 39a
44	Numeric Value Unknown Qualifier	393 399 39b
50	Instance Availability Status	39c 39d 39e 39f
60	Imaging Agent Administration Adverse Event	3a0 3a1 3a2 3a3 3a4 3a5 3a6 3a7 3a8 3a9 3aa 3ab 3ac 3ad 3ae 3af 3b0 3b1 3b2 3b3 3b4 3b5 3b6 3b7 3b8 3b9 3ba 3bb 3bc 3bd 3be 3bf 3c0 3c1 3c2 3c3 3c4 3c5 3c6 3c7 3c8 3c9 3ca 3cb 3cc 3cd 3ce 3cf 3d0 3d1 3d2 3d3 3d4 3d5 3d6 3d7 3d8 3d9 3da 3db
62	Imaging Agent Administration Phase Type	3dc 3dd 3de 3df
63	Imaging Agent Administration Mode	3e0 3e1
64	Imaging Agent Administration Patient State	3e2 3e3 3e4 3a0 3e5 3e6 3e7 3e8 3e9 3ea 3eb 3ec 3ed 3ee 3ef 3f0 3f1 3f2 3f3 3f4
65	Imaging Agent Administration Premedication	3f5 3f6 3f7 3f8 3f9 3fa 3fb 3fc 3fd 203 3fe 3ff 400 401
66	Imaging Agent Administration Medication	3f5 3fd 3ff 400 401
67	Imaging Agent Administration Completion Status	402 403 404 405 406 407 408 409 40a 40b 40c
68	Imaging Agent Administration Pharmaceutical Presentation Unit	40d 40e 40f 410
69	Imaging Agent Administration Consumable	40d 1ba 411 412 413
70	Flush	1f2 414 415
71	Imaging Agent Administration Injector Event Type	416 417 418 419 41a 41b 41c 41d 41e 41f 420 421 422 423 424 403 404 405 406 407 408 409 40a 40b 40c 425
72	Imaging Agent Administration Step Type	426 427 428 429
73	Bolus Shaping Curve	42a 42b
74	Imaging Agent Administration Consumable Catheter Type	42c 42d 42e 42f
75	Low Highor Equal	430 431 432
76	Premedication Type	433 434 435 436
83	Real World Value Mapping Unit	437 438 439 43a 43b 43c 43d 43e 43f 440 441 442 443 444 445 446 447 448 449 44a 44b
84	PET Unit	437 438 439 43a 43b 43c 43e 43f 440 441 442 443 444 445 446 447 448 449 44a 44b
85	SUV Unit	446 447 448 449 44a 44b
91	Functional Condition Present During Acquisition	44c 44d 44e 44f 450 451 452 453 454 455 456 457 458 459 45a 45b 45c
92	Joint Position During Acquisition	45d 45e 45f 460 461 462 463 464 465 466
93	Joint Positioning Method	467 468
94	Physical Force Applied During Acquisition	469 46a 46b
100	Quantitative Diagnostic Imaging Procedure	46c 46d 46e 46f 470 471 472 473 474 475 476 477 478 479 47a 47b 47c 47d 47e
101	Imaging Procedure	
210	Qualitative Evaluation Modifier Type	47f 480
211	Qualitative Evaluation Modifier Value	1 6 9 d 15 19 1a 1e 193 481 21 24 25 29 2c
212	Generic Anatomic Location Modifier	1 9 d 15 19 1e 193 481 21 24 29
217	Visual Explanation	482 483 484
218	Quantitative Image Feature	485 486 487 488 489 48a 48b 48c 48d 48e 48f 490 491 492 493 494 495 496 497 498 499 49a 49b 49c 49d 49e 49f 4a0 4a1 482 4a2 4a3 4a4 4a5 4a6 4a7 4a8 4a9 4aa 4ab 4ac 4ad 4ae 4af 4b0 4b1 4b2 4b3 4b4 4b5 4b6 4b7 4b8 4b9 4ba 4bb 4bc 4bd 4be 4bf 4c0 4c1 4c2 4c3 4c4 4c5 4c6 4c7 4c8 4c9 4ca 4cb 4cc 4cd 4ce 4cf 4d0 4d1 4d2 4d3 4d4 4d5 4d6 4d7 4d8 4d9 4da 483 4db 4dc 4dd 4de 4df 4e0 4e1 4e2 4e3 4e4 4e5 4e6 4e7 4e8 4e9 4ea 4eb 4ec 4ed 4ee 4ef 4f0 4f1 4f2 4f3 4f4 4f5 4f6 4f7 4f8 4f9 4fa 4fb 4fc 4fd 4fe 4ff 500 501 502 503 504 505 506 507 508 509 50a 50b 50c 50d 50e 50f 510 511 512 513 514 515 516 517 518 519 51a 51b 51c 51d 51e 51f 520 521 522 523 524 525 1a4 526 527 528 529 52a 52b 52c 52d 52e 52f 530 531 532 533 534 535 536 537 538 539 53a 53b 53c 53d 53e 53f 540 541 542 543 544 545 546 547 548 549 54a 54b 54c 54d 54e 54f 550 551 552 553 554 555 556 557 558 559 55a 55b 55c 55d 55e 55f 560 561 562 563 564 565 566 567 568 484 569 56a 56b 56c 1a7 56d 56e 56f 570 571 572 573 574 575 576 577 578 579 57a 57b 57c 57d 57e 57f 580 581 582 583 584 585 586 587 588 589 58a 58b 58c 58d 58e 58f 590 591 592 593 594 595 596 597 598 599 59a 59b 59c 59d 59e 59f 5a0 5a1 5a2 5a3 5a4 5a5 5a6 5a7 5a8 5a9 5aa 5ab 5ac 5ad 5ae 5af 5b0 5b1 25e 5b2 5b3 5b4 5b5 5b6 5b7 5b8 5b9 5ba 5bb 5bc 5bd 5be 5bf 5c0 5c1 5c2 5c3 5c4 5c5 5c6 5c7 5c8 5c9 5ca 5cb 5cc 5cd
219	Geometry Graphical Representation	5ce 5cf 5d0 5d1 5d2 5d3 5d4 5d5 5d6
220	Significance Level	5d7 5d8 5d9 5da 5db
221	Measurement Range Concept	5dc 5dd 5de 5df 5e0 5e1 5e2 5e3 5e4 5e5 5e6 5e7 5e8 5e9 5ea 5eb
222	Normality	5ec 5ed 5ee 5ef 5f0
223	Normal Range Value	5f1 5f2
224	Selection Method	5f3 5f4 5f5
225	Measurement Uncertainty Concept	5f6 5f7 5f8
226	Population Statistical Descriptor	5dc 5dd 5de 5df 5e0 5e1 5e2 5e3 5e4 5e5 5e6 5e7 5e8 5ea
227	Sample Statistical Descriptor	5e9 5eb
228	Equationor Table	5f9 5fa 5fb 5fc 5fd
230	Yes No	5fe 5ff 600
231	Yes No Only	5fe 600
240	Present Absent	601 602 5ff
241	Present Absent Only	601 602
242	Normal Abnormal	5ec 5ef 5f0
244	Laterality	6 1a 25 2c
245	Lateralitywith Median	6 1a 1e 25 2c
246	Relative Laterality	603 604
247	Laterality Left Right Only	1a 25
250	Positive Negative	605 606
251	Complication Severity	607 608
252	SML Size Descriptor	609 60a 60b
270	Observer Type	60c 60d
271	Observation Subject Class	60e 60f 610 611
272	Specific Observation Subject Class	612 613 614 610 615 616 617
280	Longitudinal Temporal Event Type	618 619
300	Multienergy Relevant Material	61a 25f 61b 61c 61d 61e 4ca 260 61f 620 261 262 621 622 623 624 625 626 627 628 629 25e 62a
301	Multienergy Material Unit	62b 62c 43d 62d 443 62e 62f
400	Audit Event ID	630 631 632 633 634 635 636 637 638 639 63a 63b 63c 63d 63e
401	Audit Event Type Code	63f 640 641 642 643 644 645 646 647 648 649 64a 64b 64c 64d 64e 64f 650 651 652 653 654 655 656 657 658 659 65a
402	Audit Active Participant Role ID Code	65b 65c 65d 65e 65f 660
403	Security Alert Type Code	63f 640 641 642 643 644 645 646 647 648 649 64a 64b 64c 64d 64e 64f 650 651 652 653 654 655 656 657 658 659 65a
404	Audit Participant Object ID Type Code	661 662 663
405	Media Type Code	664 665 666 667 668 669 66a 66b 66c 66d
501	Volumetric View Description	31d 66e 66f 670 4 b 1a2 1a3 31e 19 31f 320 321 322 323 1a4 1b 324 325 1a5 326 671 1a6 196 672 673 674 675 676 677 678 679 327 67a 67b 328 329 32a 26 32b 1a7 67c 67d 67e 67f 680 681 682 683 684 685 686 687 688 689 2b 1a8 32c 68a 68b 68c 68d 68e 68f 690 691 692 693 694 695 696 697 698 699 69a 69b 69c 69d 69e 69f 6a0 6a1 6a2 6a3 6a4 6a5 6a6 6a7 6a8 6a9 6aa 6ab 6ac 6ad 6ae 6af 6b0 6b1
502	Volumetric View Modifier	8 a b 6b2 1a2 1a3 1a4 1b 6b3 1a5 1a6 196 26 1a7 2b 1a8 6b4 6b5 6b6 6b7 6b8 6b9
601	Biosafety Level	6ba 6bb 6bc 6bd
602	Biosafety Control Reason	6be 6bf 6c0 6c1
603	Animal Room Type	6c2 6c3 6c4 6c5 6c6 6c7
604	Device Reuse	6c8 6c9
605	Animal Bedding Material	6ca 6cb 6cc 6cd 6ce 6cf
606	Animal Shelter Type	6d0 6d1 6d2
607	Animal Feed Type	6d3 6d4 6d5 6d6 6d7
608	Animal Feed Source	6d8 6d9
609	Animal Feeding Method	6da 6db 6dc 6dd
610	Water Type	6de 6df 6e0 6e1
611	Anesthesia Category Code Typefor Small Animal Anesthesia	6e2 6e3 6e4 6e5 6e6 6e7 6e8 6e9
612	Anesthesia Category Code Typefrom Anesthesia Quality Initiative	6e2 6e3 6e4 6e5 6e6 6e7 6e8 6e9
613	Anesthesia Induction Code Typefor Small Animal Anesthesia	213 21e 21f 222 226
614	Anesthesia Induction Code Typefrom Anesthesia Quality Initiative	213 21e 222 226
615	Anesthesia Maintenance Code Typefor Small Animal Anesthesia	6ea 6eb
616	Anesthesia Maintenance Code Typefrom Anesthesia Quality Initiative	6ea 6eb
617	Airway Management Method Code Typefor Small Animal Anesthesia	6ec 6ed 6ee 6ef 6f0 6f1 6f2 6f3 6f4
618	Airway Management Method Code Typefrom Anesthesia Quality Initiative	6ec 6ed 6ee 6ef 6f0 6f1 6f3 6f4
619	Airway Management Sub Method Code Typefor Small Animal Anesthesia	6f5 6f6 6f7 6f8
620	Airway Management Sub Method Code Typefrom Anesthesia Quality Initiative	6f5 6f6 6f7 6f8
621	Medication Typefor Small Animal Anesthesia	6f9 6fa 6fb 1e7 6fc 6fd 6fe 6ff 700 701 433 702 703 704 705 706 707 708 709 70a 70b 70c 61c 70d 70e 70f 710 711 712 713 714 715 716 717 718 719 71a 71b 1fd 71c 71d 71e 71f 720 721 722 723 724 725 726 727 728 729 72a 72b 72c 72d 72e 72f 730 731 732 733 734 735 20f 736
622	Medication Type Code Typefrom Anesthesia Quality Initiative	6f9 6fa 6fb 1e7 6fc 6fd 6fe 6ff 700 701 433 702 703 704 705 706 707 708 709 70a 70b 70c 61c 70d 70e 70f 711 712 713 714 715 716 717 718 719 71a 71b 1fd 71c 71d 71e 71f 720 721 722 723 724 725 726 727 728 729 72a 72b 72c 72d 72e 72f 730 731 732 733 734 735 20f 736
623	Medicationfor Small Animal Anesthesia	737 738 739 73a 73b 73c 73d 22f 73e 73f 740 741 742 743 744 745 746 747 748 749 74a 74b 74c 74d 74e 74f 750 3fd 751 752 753 754 3ff 755 756 757 758 759 75a 75b 75c 75d 75e
624	Inhalational Anesthesia Agentfor Small Animal Anesthesia	22f 73f 741 743 745 748 749 74f 751 756
625	Injectable Anesthesia Agentfor Small Animal Anesthesia	738 739 73a 73b 73d 73e 742 744 746 747 74a 74e 750 3fd 754 3ff 758 759 75a 75b 75c 75d 75e
626	Premedication Agentfor Small Animal Anesthesia	737 740
627	Neuromuscular Blocking Agentfor Small Animal Anesthesia	753 757
628	Ancillary Medicationsfor Small Animal Anesthesia	
629	Carrier Gasesfor Small Animal Anesthesia	74d 752 755
630	Local Anestheticsfor Small Animal Anesthesia	73c 74b 74c
631	Procedure Phase Requiring Anesthesia	75f 760 761 36e 762 763
632	Surgical Procedure Phase Requiring Anesthesia	36e 762 763
634	Animal Handling Phase	764 765 766 471 767 768 769
635	Heating Method	76a 76b 76c 76d 76e 76f 770 771 772 773 774 775 776 777
636	Temperature Sensor Device Component Typefor Small Animal Procedure	778 779 77a
637	Exogenous Substance Type	77b 77c 77d 77e 77f 780
638	Exogenous Substance	781 782 783 784 785 786 787 788 789 78a 78b 78c 78d 78e 78f 790 791 792 793 794 795 796 797 798 799 79a 79b 79c 79d 79e 79f 7a0 7a1 7a2 7a3 7a4 7a5 7a6 7a7 7a8 7a9 7aa 7ab 7ac 7ad 7ae 7af 7b0 7b1 7b2 7b3 7b4 7b5 7b6 7b7 7b8 7b9 7ba 7bb 7bc 7bd 7be 7bf 7c0
639	Tumor Graft Histologic Type	783 784 785 786 787 788 789 78a 78b 78c 78d 78e 78f 790 791 792 793 795 796 797 798 79b 79d 79e 7a0 7a2 7a3 7a4 7a5 7a6 7a9 7aa 7ab 7ac 7ad 7ae 7af 7b0 7b1 7b2 7b3 7b4 7b5 7b6 7b7 7b8 7b9 7ba 7bb 7bc 7be
640	Fibril	799 79a 7a7 7a8
641	Virus	782 7bd
642	Cytokine	79c 7bf 7c0
643	Toxin	781 794 79f 7a1
644	Exogenous Substance Administration Site	7c1 55 9e de 7c2 7c3
645	Exogenous Substance Origin Tissue	3a 7c4 4d 7c5 7c6 55 56 7c7 62 69 7c8 7c9 a9 7ca d0 e9 7cb 7cc 7cd 7ce 7cf f0 101 102 7d0 7d1 11c 7d2 7d3 7d4 7d5 7d6 169 179
646	Preclinical Small Animal Imaging Procedure	7d7 7d8 7d9 7da 7db 47a 7dc 7dd 7de 7df 7e0 7e1
647	Position Reference Indicatorfor Frameof Reference	7e2 7e3
701	Content Assessment Type	7e4 7e5
702	RT Content Assessment Type	7e4 7e5
703	Assessment Basis	7e6 7e7
800	Protocol Assertion	7e8 7e9 7ea 7eb 7ec 7ed 7ee 7ef 7f0 7f1 7f2 7f3 7f4 7f5 7f6 7f7 7f8 7f9 7fa 7fb 7fc 7fd 7fe
1000	CT Transverse Plane Reference Basis	7ff 800 31 32 33 3d 801 802 803 804 5c 805 806 807 7d 808 809 a0 80a 80b 80c ad 80d 80e 80f 810 7ca 811 812 813 814 815 816 817 818 819 81a 81b 81c 81d 81e 81f 820 821 822 823 824 825 826 827 828 829 82a de e9 82b ea eb 82c 82d 82e 82f 830 100 831 102 109 832 138 833 13c 834 143 835 14a 14b 15c 836 837 838 839 83a 16a 83b 182 83c
1001	Anatomical Reference Basis	7ff 31 32 33 3d 801 802 804 5c 805 806 807 7d 808 809 a0 80a 80b 80c ad 80d 80f 810 7ca 811 812 813 814 815 816 817 818 819 81a 81b 81c 81d 81e 81f 820 821 822 823 824 825 826 827 828 829 82a de e9 82b ea eb 82c 82d 82e 830 100 102 109 832 138 833 13c 834 143 14a 14b 15c 836 837 838 839 83a 16a 83b 182 83c
1002	Anatomical Reference Basis Head	5c 808 80a 80b 80f 812 ea eb 82c 82d 830 100 832 143 838 83b
1003	Anatomical Reference Basis Spine	802 814 815 816 817 818 819 81a 81b 81c 81d 81e 81f 820 821 822 823 824 825 826 827 828 829 82a
1004	Anatomical Reference Basis Chest	31 3d 801 804 806 807 80c e9 13c 834 14a 14b 15c 839 83c
1005	Anatomical Reference Basis Abdomen/Pelvis	7ff 32 805 809 ad 80d 810 7ca 813 de 102 138 836
1006	Anatomical Reference Basis Extremity	33 7d a0 811 82b 82e 109 833 837 83a 16a 182
1010	Reference Geometry Plane	83d 83e 83f 840 841 842 843 844 845 846 847
1011	Reference Geometry Point	5d1 5d3
1015	Patient Alignment Method	848
1200	Contraindications For CT Imaging	849 84a 84b
1201	Contraindications For XA Imaging	84c 3a2 849 84a 84b 84d
3000	Audio Channel Source	84e 84f 850 851 852 853
3001	ECG Lead	854 855 856 857 858 859 85a 85b 85c 85d 85e 85f 860 861 862 863 864 865 866 867 868 869 86a 86b 86c 86d 86e 86f 870 871 872 873 874 875 876 877 878 879 87a 87b 87c 87d 87e 87f 880 881 882 883 884 885 886 887 888 889 88a 88b 88c 88d 88e 88f 890 891 892 893 894 895 896 897 898 899 89a 89b 89c 89d 89e 89f 8a0 8a1 8a2 8a3 8a4 8a5 8a6 8a7 8a8 8a9 8aa 8ab 8ac 8ad 8ae 8af 8b0 8b1 8b2 8b3 8b4 8b5 8b6 8b7 8b8 8b9 8ba 8bb 8bc
3003	Hemodynamic Waveform Source	8bd 8be 8bf 8c0 8c1 8c2 8c3 8c4 8c5 8c6 8c7 8c8 8c9 8ca 8cb 8cc 8cd 8ce 8cf 8d0 8d1 8d2 8d3 8d4 8d5
3004	Arterial Pulse Waveform	8d6
3005	Respiration Waveform	8d7 8d8 8d9 8da 8db 8dc 8dd 8de 8df 8e0 8e1 8e2 8e3 8e4 8e5 8e6 8e7 8e8 8e9 8ea 8eb 8ec 8ed 8ee 8ef 8f0 8f1 8f2 8f3
3010	Cardiovascular Anatomic Structure	30 34 35 36 37 38 39 3c 3d 3e 40 41 8f4 42 45 46 47 49 4a 4f 52 53 54 5c 5d 5f 6a 6b 6d 6e 6f 70 71 72 73 74 76 77 79 7a 8f 90 91 97 99 9a a3 a4 a5 a6 aa ab af b4 b5 b7 b8 b9 ba bb bd be c0 c1 c2 c3 cb cd ce d1 d2 d3 d8 da db dc dd e4 ee ef fa fb fe 10a 10f 113 115 116 117 118 119 11a 11b 11d 11e 11f 120 121 122 123 124 125 127 12a 12b 12c 131 133 134 135 139 13a 148 149 14d 14e 154 155 156 157 158 159 15a 15d 15e 163 16e 16f 170 171 173 8f5 17c 17d 17f
3011	Electrophysiology Anatomic Location	8f6 40 41 8f7 8f8 70 77 8f9 a5 8fa b8 ba 8fb 8fc d1 d2 8fd 8fe da db dc 8ff 900 901 902 903 121 904 905 906 12a 12b 907 133 134 135 908 156 158 909 90a
3014	Coronary Artery Segment	90b 90c 90d 90e 90f 910 911 912 913 914 915 916 917 918 919 91a 91b 91c 91d 91e 91f 920 921 922 923 924 925 926 927 928 929 92a 92b 92c 92d 92e 92f 930 931
3015	Coronary Artery	90b 90c 90d 90e 90f 910 911 912 913 914 915 916 917 918 919 91a 91b 91c 91d 91e 932 806 91f 920 921 922 933 934 923 924 925 935 926 927 928 929 92a 92b 936 92c 92d 92e 92f 937 930 931
3016	Major Coronary Artery	932 933 934 923 937
3019	Cardiovascular Anatomic Structure Modifier	938 1 9 d 939 93a 93b 93c 93d 93e 15 19 1a 1e 193 481 93f 21 24 25 29
3020	Assessmentfrom CADRADS™	940 941 942 943 944 945 946
3021	CADRADS™Stenosis Assessment Modifier	947 948
3022	CADRADS™Assessment Modifier	949 94a 94b 94c
3030	EEG Lead	94d 94e 94f 950 951 952 953 954 955 956 957 958 959 95a 95b 95c 95d 95e 95f 960 961 962 963 964 965 966 967 968 969 96a 96b 96c 96d 96e 96f 970 971 972 973 974 975 976 977 978 979 97a 97b 97c 97d 97e 97f 980 981 982 983 984 985 986 987 988 989 98a 98b 98c 98d 98e 98f 990 991 992 993 994 995 996 997 998 999 99a 99b 99c 99d 99e 99f 9a0 9a1 9a2 9a3 9a4 9a5
3031	Lead Location Nearorin Muscle	9a6 9a7 9a8 9a9 9aa 9ab 9ac 9ad 9ae 9af 9b0 9b1 9b2 9b3 9b4 9b5 9b6 9b7 9b8 9b9 9ba 9bb 9bc 9bd 9be 9bf 9c0 9c1 9c2 9c3 9c4 9c5 9c6 9c7 9c8 9c9 9ca 9cb 9cc 9cd 9ce 9cf 9d0 9d1 9d2 9d3 9d4 9d5 9d6 9d7 9d8 9d9 9da 9db 9dc 9dd 9de 9df 9e0 9e1 9e2 9e3 9e4 9e5 9e6 9e7 9e8 9e9 9ea 9eb 9ec 9ed 9ee 9ef 9f0 9f1 9f2 9f3 9f4 9f5 9f6 9f7 9f8 9f9 9fa 9fb 9fc 9fd 9fe 9ff a00 a01 a02 a03 a04 a05 a06 a07 a08 a09 a0a a0b a0c a0d a0e a0f a10 a11 a12 a13 a14 a15 a16 a17 a18 a19 a1a a1b a1c a1d a1e a1f a20 a21 a22 a23 a24 a25 a26 a27 a28 a29 a2a a2b a2c a2d a2e a2f a30 a31 a32 a33 a34 a35 a36 a37 a38 a39 a3a a3b a3c a3d a3e a3f a40 a41 a42 a43 a44 a45 a46 a47 a48 a49 a4a a4b a4c a4d a4e a4f a50 a51 a52 a53 a54 a55 a56 a57 a58 a59 a5a a5b a5c a5d a5e a5f a60 a61 a62 a63 a64 a65 a66 a67 a68 a69 a6a a6b a6c a6d a6e a6f a70 a71 a72 a73 a74 a75 a76 a77 a78 a79 a7a a7b a7c a7d a7e a7f a80 a81 a82 a83 a84 a85 a86 a87 a88 a89 a8a a8b a8c a8d a8e a8f a90 a91 a92 a93 a94 a95 a96 a97 a98 a99 a9a a9b a9c a9d a9e a9f aa0 aa1 aa2 aa3 aa4 aa5 aa6 aa7 aa8 aa9 aaa aab aac aad aae aaf ab0 ab1 ab2 ab3 ab4 ab5 ab6 ab7 ab8 ab9 aba abb abc abd abe abf ac0 ac1 ac2 ac3 ac4 ac5 ac6 ac7 ac8 ac9 aca acb acc acd ace acf ad0 ad1 ad2 ad3 ad4 ad5 ad6 ad7 ad8 ad9 ada adb adc add ade adf ae0 ae1 ae2 ae3 ae4 ae5 ae6 ae7 ae8 ae9 aea aeb aec aed aee aef af0 af1 af2 af3 af4 af5 af6 af7 af8 af9 afa afb afc afd afe aff b00 b01 b02 b03 b04 b05 b06 b07 b08 b09 b0a b0b b0c b0d b0e b0f b10 b11 b12 b13 b14 b15 b16 b17 b18 b19 b1a b1b b1c b1d b1e b1f b20 b21 b22 b23 b24 b25 b26 b27 b28 b29 b2a b2b b2c b2d b2e b2f b30 b31 b32 b33 b34 b35 b36 b37 b38 b39 b3a b3b b3c b3d b3e b3f b40 b41 b42 b43 b44 b45 b46 b47 b48 b49 b4a b4b b4c b4d b4e b4f b50 b51 b52 b53 b54 b55 b56 b57 b58 b59 b5a b5b b5c b5d b5e b5f b60 b61 b62 b63 b64 b65 b66 b67 b68 b69 b6a b6b b6c b6d b6e b6f b70 b71 b72 b73 b74 b75 b76 b77 b78 b79 b7a b7b b7c b7d b7e b7f b80 b81 b82 b83 b84 b85 b86 b87 b88 b89 b8a b8b b8c b8d b8e b8f b90 b91 b92 b93 b94 b95 b96 b97 b98 b99 b9a b9b b9c b9d b9e b9f ba0 ba1 ba2 ba3 ba4 ba5 ba6 ba7 ba8 ba9 baa bab bac bad bae baf bb0 bb1 bb2 bb3 bb4 bb5 bb6 bb7 bb8 bb9 bba
3032	Lead Location Near Peripheral Nerve	bbb bbc bbd bbe bbf bc0 bc1 bc2 bc3 bc4 bc5 bc6 bc7 bc8 bc9 bca bcb bcc bcd bce bcf bd0 bd1 bd2 bd3 bd4 bd5 bd6 bd7 bd8 bd9 bda bdb bdc bdd bde bdf be0 be1 be2 be3 be4 be5 be6 be7 be8 be9 bea beb bec bed bee bef bf0 bf1 bf2 bf3 bf4 bf5 bf6 bf7 bf8 bf9 bfa bfb bfc bfd bfe bff c00 c01 c02 c03 c04 c05 c06 c07 c08 c09 c0a c0b c0c c0d c0e c0f c10 c11 c12 c13 c14 c15 c16 c17 c18 c19 c1a c1b c1c c1d c1e c1f c20 c21 c22 c23 c24 c25 c26 c27 c28 c29 c2a c2b c2c c2d c2e c2f c30 c31 c32 c33 c34 c35 c36 c37 c38 c39 c3a c3b c3c c3d c3e c3f c40 c41 c42 c43 c44 c45 c46 c47 c48 c49 c4a c4b c4c c4d c4e c4f c50 c51 c52 c53 c54 c55 c56 c57 c58 c59 c5a c5b c5c c5d c5e c5f c60 c61 c62 c63 c64 c65 c66 c67 c68 c69 c6a c6b c6c c6d c6e
3033	EOG Lead	c6f c70 c71 c72 c73 c74 c75 c76 c77 c78 c79 c7a c7b c7c c7d c7e c7f c80 c81 c82 c83
3034	Body Position Channel	c84 c85 c86
3035	EEG Annotation–Neurophysiologic Enumeration	c87 c88 c89 c8a c8b c8c c8d c8e c8f c90 c91 c92 c93 c94 c95 c96 c97 c98 c99 c9a c9b c9c c9d c9e c9f ca0 ca1 ca2 ca3 ca4 ca5 ca6 ca7 ca8 ca9 caa cab cac cad cae caf cb0 cb1 cb2 cb3 cb4 cb5 cb6 cb7 cb8 cb9 cba cbb cbc cbd cbe cbf cc0 cc1 cc2 cc3 cc4 cc5 cc6 cc7 cc8 cc9 cca ccb ccc ccd cce ccf cd0 cd1 cd2 cd3 cd4 cd5 cd6 cd7 cd8 cd9 cda cdb cdc cdd cde cdf ce0 ce1
3036	EMG Annotation–Neurophysiological Enumeration	ce2 ce3 ce4 ce5 ce6 ce7 ce8 ce9 cea ceb cec ced cee cef cf0 cf1 cf2 cf3
3037	EOG Annotation–Neurophysiological Enumeration	cf4 cf5 cf6 cf7 cf8 cf9 cfa
3038	Pattern Event	cfb cfc cfd cfe cff d00 d01 d02 d03 d04 d05 d06 d07 d08 d09 d0a d0b d0c d0d d0e d0f d10 d11 d12
3039	Devicerelatedand Environmentrelated Event	d13 d14 d15 d16 d17 d18 d19 d1a d1b d1c d1d d1e d1f d20
3040	EEG Annotation Neurological Monitoring Measurement	d21 d22
3041	Neurophysiologic Stimulation Mode	d23
3042	Analog Waveform Filter	d24 d25 d26 d27 d28 d29 d2a d2b d2c d2d
3043	Digital Waveform Filter	d2e d2f d30 d31
3044	Waveform Filter Lookup Table Input Frequency Unit	d32 d33 d34 d35
3045	Waveform Filter Lookup Table Output Magnitude Unit	d36 d37 d38 d39 d3a
3046	Sleep Stage	c88 cbf cc9 cca ccb ccc ccd cce ccf cd0 cd1 cd2 cd3 cd4 cd5 cd6 cd7 cd8 cd9
3047	Waveform Annotation Classification	d3b d3c d3d d3e d3f d40
3048	Waveform Annotations Document Title	d41 d42 d43
3049	EEG Procedure	d44 d45 d46 d47 d48
3050	Patient Consciousness	d49 d4a c98
3083	Unit Radioactivity	d4b d4c d4d
3090	Time Synchronization Channel Type	d4e d4f d50 d51 d52
3101	Cardiac Procedural State Value	d53 d54 d55 d56 d57
3102	Rest/Stress State	d58 d57
3104	Cardiac Synchronization Technique	d59 d5a d5b d5c
3106	PET Cardiology Protocol	d5d d5e d5f d60 d61 d62
3107	PET Cardiology Radiopharmaceutical	2bf d63 d64
3108	NM/PET Procedure	d65 d66 d67 d68 d69 d6a d6b d6c d6d d6e d6f d70 d71
3110	Nuclear Cardiology Protocol	d72 d73 d74 d75 d76 d77
3111	Nuclear Cardiology Radiopharmaceutical	d78 d79 d7a
3112	Attenuation Correction	d7b d7c d7d d7e
3113	Perfusion Defect Type	d7f d80 d81 d82
3114	Study Quality	d83 d84 d85 d86
3115	Stress Imaging Quality Issue	d87 d88 d89 d8a d8b
3116	NM Extracardiac Finding	d8c d8d d8e
3117	Attenuation Correction Method	d8f d90
3118	Levelof Risk	d91 d92 d93 d94 d95 d96 d97
3119	LV Function	d98 5ef
3120	Perfusion Finding	5ec d99 d9a
3121	Perfusion Morphology	d9b d9c d9d
3122	Ventricular Enlargement	d9e d9f da0 da1
3200	Stress Test Procedure	da2 da3 da4 da5
3201	Indicationsfor Stress Test	da6 da7 3e4 da8 da9 daa 3ab dab dac dad dae 3b0 daf db0 db1 db2 379 db3 db4 db5
3202	Chest Pain	db6 db7 db8 db9 dba dbb dbc
3203	Exerciser Device	dbd dbe dbf
3204	Stress Agent	dc0 dc1 1ed dc2 dc3
3205	Indicationsfor Pharmacological Stress Test	dc4 dc5 dc6 dc7 dc8 dc9 dca daf dcb dcc dcd dce dcf dd0 dd1 dd2 dd3 dd4
3206	Noninvasive Cardiac Imaging Procedure	dd5 dd6 dd7 d65 d68 dd8
3207	Stress Test Procedure Phase	d53 dd9 d06 dda d57
3208	Exercise ECG Summary Code	ddb ddc ddd dde
3209	Stress Imaging Summary Code	ddf de0 de1 dde
3210	Speedof Response	5ef de2 de3
3211	BP Response	de4 de5 5ef de3
3212	Treadmill Speed	de6 de7
3213	Stress Hemodynamic Finding	de8 de9 dea
3215	Perfusion Finding Method	deb dec
3217	Comparison Finding	ded dee
3220	Stress Symptom	db6 db7 da9 def db8 df0 df1 3ab df2 df3 df4 db9 dba db4 dbb dbc
3221	Stress Test Termination Reason	da6 da8 da9 df0 3ab df5 df2 df6 df7 df8 db4 df9
3227	Q Tc Measurement	dfa dfb dfc dfd dfe dff
3228	ECG Timing Measurement	e00 e01 e02 e03 e04 e05 e06 e07 e08 e09 e0a e0b
3229	ECG Axis Measurement	e0c e0d e0e
3230	ECG Finding	e0f e10 e11 e12 e13 e14 e15 e16 e17 daf e18 e19 e1a e1b e1c e1d e1e e1f e20 db3 e21 e22 e23 e24 e25
3231	ST Segment Finding	e26 e27 e28 606 e29 e2a e2b e2c
3232	ST Segment Location	e2d e2e e2f e30 e31
3233	ST Segment Morphology	e32 e33 e34 e1d e1e
3234	Ectopic Beat Morphology	e35 e36 e37 e25 e38
3235	Perfusion Comparison Finding	e39 e3a e3b e3c e3d e3e
3236	Tolerance Comparison Finding	e3f e40 e3d
3237	Wall Motion Comparison Finding	e41 e42 e3d
3238	Stress Scoring Scale	e43 e44 e45 e46 e47
3239	Perceived Exertion Scale	e48 e49
3240	Electrophysiology Measurement Function/Technique	e4a e4b e4c e4d e4e e4f e50 e51
3241	Hemodynamic Measurement Technique	e52 e53 e54 e55 e56 e57 e58 e59 e5a e5b e5c e5d e5e e5f
3250	Catheterization Procedure Phase	e60 e61 e62 e63 e64 e65 e66 e67 e68 e69 e6a e6b e6c e6d 44e d57 e6e
3254	Electrophysiology Procedure Phase	e6f e70 e71 e72 e73 e74 e75 e76 e77
3261	Stress Protocol	e78 e79 e7a e7b e7c e7d e7e e7f e80 e81 e82 e83 da4 e84 e85 e86
3262	ECG Patient State Value	e87 e88 e89 d57 e8a
3263	Electrode Placement Value	e8b e8c e8d e8e e8f e90 e91 e92 e93 e94 e95 e96 e97 e98 e99 e9a e9b e9c e9d e9e e9f ea0 ea1 ea2 ea3 ea4 ea5 ea6 ea7
3271	Hemodynamic Physiological Challenge	44c 44e 44f 450 451 452 453 454 455 458 45a 45b
3335	ECG Annotation	ea8 ea9 eaa eab eac ead eae eaf eb0 eb1 eb2 eb3 eb4 eb5 eb6 eb7 eb8 eb9 eba ebb ebc ebd ebe ebf ec0 ec1 ec2 ec3 ec4 ec5 ec6 ec7 ec8 ec9 eca ecb ecc ecd ece ecf ed0 ed1 ed2 ed3 ed4 ed5 ed6 ed7 ed8 ed9 eda edb edc edd ede edf ee0 ee1 ee2 ee3 ee4 ee5 ee6 ee7 ee8 ee9 eea eeb eec eed eee eef ef0 ef1 ef2 ef3 ef4 ef5 ef6 ef7 ef8 ef9 efa efb efc efd efe eff f00 f01 f02 f03
3337	Hemodynamic Annotation	f04 f05 f06 f07 f08 f09 f0a f0b f0c f0d f0e f0f f10 f11 f12 f13 f14 f15 f16 f17 f18 f19 f1a f1b f1c f1d f1e f1f
3339	Electrophysiology Annotation	f20 f21 f22 f23 f24 f25 f26 f27 f28 f29 f2a f2b f2c f2d f2e f2f
3400	Procedure Log Title	f30
3401	Log Note Type	f31 f32 f33 f34 f35
3402	Patient Statusand Event	f36 f37 f38 f39 f3a f3b f3c f3d f3e f3f f40 f41 f42 f43 f44 f45 f46 f47 f48 f49 f4a f4b f4c f4d f4e f4f f50 f51 f52 f53 f54 f55
3403	Percutaneous Entry	f56 f57 f58 f59 f5a f5b f5c
3404	Staff Action	f5d f5e f5f f60 f61
3405	Procedure Action Value	46c f62 f63 f64 1c9 1ca 1cb f65 e60 e61 e62 e63 e64 e65 e66 e67 e68 f66 e69 e6a e6b e6c f67 e6d f68 44e f69 f6a f6b f6c 1d8 1d9 1da d57 f6d 1de f6e 1df 1e1 1e2 f6f e6e f70 f71 f72
3406	Noncoronary Transcatheter Intervention	f62 f6c f6e f71 f72
3407	Object Reference Purpose	f73 f74 f75
3408	Consumable Action	f76 f77 f78 f79
3409	Drug/Contrast Administration	f7a f7b f7c f7d f7e f7f f80 f81
3410	Drug/Contrast Numeric Parameter	f82 f83 f84 f85 f86 f87 f88 f89
3411	Intracoronary Device	f8a f8b f8c f8d 1c0 f8e f8f f90 f91 1c1 1c3 f92 1c4 f93 1c6 f94
3412	Intervention Action/Status	f95 f96 f97 f98 f99 f9a f9b f9c f9d f9e f9f fa0 fa1
3413	Adverse Outcome	fa2 da8 fa3 fa4 fa5 fa6 fa7 fa8 fa9 faa fab fac fad fae faf fb0 fb1
3414	Procedure Urgency	fb2 fb3 fb4 fb5
3415	Cardiac Rhythm	fb6 fb7 fb8 fb9 fba fbb fbc fbd fbe fbf fc0 fc1 fc2 fc3 fc4 fc5 fc6 fc7 fc8 fc9 fca fcb fcc fcd fce fcf fd0 fd1 fd2 fd3 fd4 fd5 fd6 fd7 fd8 fd9 fda fdb fdc fdd fde fdf fe0 fe1 fe2 fe3 fe4 fe5 fe6 fe7 fe8 fe9 fea feb fec fed fee fef ff0 ff1 ff2 ff3 ff4 ff5 ff6 ff7 ff8 ff9 ffa
3416	Respiration Rhythm	ffb ffc ffd ffe fff
3418	Lesion Risk	
3419	Finding Title	1000 1001 1002
3421	Procedure Action	1003 1004 1005 1006
3422	Device Use Action	1007 1008 1009 100a 100b 100c 100d
3423	Numeric Device Characteristic	100e 4b9 100f 51f 1010 59c
3425	Intervention Parameter	1011 1012 1013 1014 1015 1016
3426	Consumables Parameter	1017 1018 1019
3427	Equipment Event	101a 417 101b 101c
3428	Cardiovascular Imaging Procedure	46c f63 f64 f65 f66 f67 f68 f69 f6a f6b f6d f6f f70
3429	Catheterization Device	101d f8a f8b f8c 101e 101f f8d 1c0 1020 f8e f8f f90 f91 1c1 1c3 f92 1c4 f93 1021 1c6 1022 1023 1024 f94 1025
3430	Date Time Qualifier	1026 1027
3440	Peripheral Pulse Location	53 5c 1028 99 113 118 124 170
3441	Patient Assessment	1029 102a 102b 102c 102d
3442	Peripheral Pulse Method	102e 102f
3446	Skin Condition	1030 1031 1032 1033 1034 1035 1036 1037 1038
3448	Airway Assessment	1039 103a 103b
3451	Calibration Object	1ba 1c2 1c5
3452	Calibration Method	103c 103d 103e
3453	Cardiac Volume Method	103f 1040 1041 1042 1043 1044 1045 1046
3455	Index Method	1047 1048
3456	Subsegment Method	1049 104a
3458	Contour Realignment	104b 104c 104d
3460	Circumferential Extent	104e 104f
3461	Regional Extent	1050 1051 1052 1053 1054 1055 1056
3462	Chamber Identification	d1 da 12a 133
3463	Ventricle Identification	da 133
3465	QA Reference Method	1057 1058 1059
3466	Plane Identification	105a 105b 105c 105d 68b 698 699 6a9
3467	Ejection Fraction	105e 105f 1060
3468	ED Volume	1061 1062 1063
3469	ES Volume	1064 1065 1066
3470	Vessel Lumen Crosssectional Area Calculation Method	1067 1068
3471	Estimated Volume	5a3 5a5
3472	Cardiac Contraction Phase	1069 106a
3480	IVUS Procedure Phase	e65 e66
3481	IVUS Distance Measurement	106b 106c 106d 106e 106f
3482	IVUS Area Measurement	1070 1071 1072 1073 1074
3483	IVUS Longitudinal Measurement	1075 1076 1077 1078
3484	IVUS Index/Ratio	1079 107a 107b 107c 107d 107e 107f 1080 1081
3485	IVUS Volume Measurement	1082 1083 1084 1085 1086 1087
3486	Vascular Measurement Site	1088 1089 108a 108b
3487	Intravascular Volumetric Region	108c 108d 108e 108f 82f 1090 1091
3488	Min/Max/Mean	1092 1093 1094
3489	Calcium Distribution	c 28
3491	IVUS Lesion Morphology	1095 1096 1097 1098 1099 109a 109b 109c 109d 109e 109f 10a0 10a1 10a2 10a3 10a4
3492	Vascular Dissection Classification	10a5 10a6 10a7 10a8 10a9
3493	IVUS Relative Stenosis Severity	10aa 10ab 10ac 10ad
3494	IVUS Non Morphological Finding	10ae 10af 10b0 10b1
3495	IVUS Plaque Composition	109a 109b 109d 10a2 10a3
3496	IVUS Fiducial Point	10b2 109b 1c6 10a3 8f5 10b3
3497	IVUS Arterial Morphology	10b4 109a 109b 10b5 109d 10a2 10a3
3500	Pressure Unit	10b6 10b7
3502	Hemodynamic Resistance Unit	10b8 10b9 10ba
3503	Indexed Hemodynamic Resistance Unit	10bb 10bc 10bd
3510	Catheter Size Unit	10be 10bf
3515	Specimen Collection	10c0 10c1 10c2
3520	Blood Source Type	10c3 10c4 10c5 10c6
3524	Blood Gas Pressure	10c7 10c8 10c9 10ca 10cb 10cc 10cd 10ce 10cf
3525	Blood Gas Content	10d0 10d1 10d2 10d3 10d4 10d5 10d6 10d7 10d8
3526	Blood Gas Saturation	10d9 10da 10db 10dc 10dd 10de
3527	Blood Base Excess	10df 10e0 10e1
3528	Bloodp H	10e2 10e3 10e4
3529	Arterial/Venous Content	10e5 10e6 10e7 10e8
3530	Oxygen Administration Action	10e9 10ea
3531	Oxygen Administration	10eb 10ec 10ed
3550	Circulatory Support Action	10ee 10ef
3551	Ventilation Action	10f0 10f1
3552	Pacing Action	10f2 10f3
3553	Circulatory Support	10f4 10f5 10f6 10f7 10f8
3554	Ventilation	10f9 10fa 10fb
3555	Pacing	10fc 455 10fd 10fe 10ff 1100
3560	Blood Pressure Method	1101
3600	Relative Time	1102 1103 1104
3602	Hemodynamic Patient State	e87 e88 e89 d57 e8a
3604	Arterial Lesion Location	90b 90c 90d 90e 90f 910 911 912 913 914 915 916 917 918 919 91a 91b 91c 91d 91e 30 37 38 3c 3d 3e 8f4 42 45 49 4a 53 5c 5f 932 6a 6d 76 806 79 91f 920 921 97 99 1105 1106 1107 1108 aa b4 922 c0 c3 cd 933 934 923 924 925 935 d3 d8 dd e4 926 ee 927 928 929 1109 110a fa fe 10a 10f 113 92a 92b 936 11b 92c 92d 92e 11d 11e 11f 110b 124 92f 125 937 930 12c 931 131 14d 154 155 159 15d 163 16e 171 17f 110c 110d 110e 110f 1110 1111
3606	Arterial Source Location	30 37 38 3c 3d 3e 8f4 42 45 49 4a 53 5c 5f 6a 6d 76 79 97 99 1105 1106 1107 1108 aa b4 c0 c3 cd d3 d8 dd e4 ee 1109 110a fa fe 10a 10f 113 11b 11d 11e 11f 110b 124 125 12c 131 14d 154 155 159 15d 163 16e 171 17f 110c 110d 110e 110f 1110 1111
3607	Venous Source Location	34 35 46 47 1112 52 54 1113 5d 7a 9a a3 a6 ab af bb be c2 ef 115 117 121 122 127 139 13a 149 14e 15a 173 8f5
3608	Atrial Source Location	49 6b 77 1114 d1 1115 1116 1117 123 12a 15e
3609	Ventricular Source Location	70 da 1118 db dc 133 1119 134 135
3610	Gradient Source Location	111a 111b 111c dc 111d 11e 111e 135 111f 1120
3611	Pressure Measurement	f06 f08 f09 1121 1122 1123 1124 1125 f13 f14 f15 1126 f1c 1127 1128 1129 112a
3612	Blood Velocity Measurement	112b 112c 112d 112e 112f 1130 1131
3613	Hemodynamic Time Measurement	f10 1132 1133 1134 1135 1136 f1a
3614	Nonmitral Valve Area	1137 1138 1139 113a
3615	Valve Area	1137 1138 113b 1139 113a
3616	Hemodynamic Period Measurement	113c 113d 113e 113f 1140
3617	Valve Flow	1141 1142 1143 1144 1145
3618	Hemodynamic Flow	1146 1147
3619	Hemodynamic Resistance Measurement	1148 1149 114a 114b
3620	Hemodynamic Ratio	114c 114d 114e 114f 1150 1151 1152 1153 1154 1155
3621	Fractional Flow Reserve	114e 114f 1150
3627	Measurement Type	1156 1157 1158 1093 1159 115a 115b 115c 115d 115e
3628	Cardiac Output Method	115f 1160 1161
3629	Procedure Intent	1162 1163 1164 1165 1166 1167 1168 1169 116a 116b 116c 116d 116e 116f 1170 1171
3630	Cardiovascular Anatomic Location	30 34 35 37 38 3c 111a 3d 3e 8f4 42 111b 45 46 47 49 4a 1112 52 53 54 5c 1113 5d 5f 111c 6a 6b 6d 70 76 77 79 7a 97 99 9a 1105 1106 1107 1108 a3 a6 aa ab af b4 bb be c0 c2 c3 1114 cd d1 d3 d8 da 1118 db dc dd e4 ee ef 111d 1109 110a fa fe 10a 10f 113 115 117 11b 11d 11e 11f 1115 1116 1117 111e 121 122 110b 123 124 125 127 12a 12c 131 133 1119 134 135 139 13a 149 14d 14e 154 155 159 15a 15d 15e 163 111f 16e 171 173 8f5 1120 17f 110c 110d 110e 110f 1110 1111
3640	Hypertension	3f3 1172
3641	Hemodynamic Assessment	1173 1174 1175 1176 1177 1148 1178 1179 117a 117b
3642	Degree Finding	117c 117d 117e 117f
3651	Hemodynamic Measurement Phase	e61 1180 e64 e65 e67 e6d 44e d57
3663	Body Surface Area Equation	1181 1182 1183 1184 1185 1186 1187 1188 1189 118a 118b 118c
3664	Oxygen Consumption Equation/Table	118d 118e 118f 1190 1191 1192 1193 1194 1195
3666	P 50 Equation	1196 1197 1198 1199 119a 119b
3667	Framingham Score	119c 119d 119e
3668	Framingham Table	119f 11a0 11a1 11a2
3670	ECG Procedure Type	11a3 11a4 11a5
3671	Reasonfor ECG Study	11a6 11a7 11a8 11a9 11aa 11ab 11ac
3676	Lead Measurement Technique	11ad 115a 11ae 11af 11b0
3677	Summary Codes ECG	da6 11b1 11b2 11b3 e1b
3678	QT Correction Algorithm	11b4 11b5 11b6 11b7
3680	ECG Lead Noise Description	11b8 ec7 11b9 11ba
3687	Electrophysiology Waveform Duration	e01 11bb 11bc 11bd 11be 11bf 11c0 11c1 11c2 e07 11c3 11c4 11c5 11c6 11c7 11c8 11c9 11ca 11cb 11cc
3688	Electrophysiology Waveform Voltage	11cd 11ce 11cf 11d0 11d1 11d2 11d3 11d4 11d5 11d6 11d7 11d8 11d9 11da 11db 11dc 11dd 11de 11df 11e0
3689	ECG Global Waveform Duration	e00 11e1 11e2 11e3 11e4 e06 11e5 11e6 11e7
3690	ECG Control Numeric Variable	11e8 11e9 11ea 11eb 11ec 11ed 11ee 11ef 11f0 11f1 11f2
3691	ECG Control Text Variable	11f3 11f4 11f5 11f6 11f7 11f8 11f9 11fa
3700	Cath Diagnosis	11fb 11fc 11fd 11fe 11ff 1200 3e5 1201 1202 e0f 111b 1203 1204 fa7 1205 fa9 1206 daa 1207 1208 1209 120a 120b 120c 120d 120e 120f 1210 1211 3f3 1212 1213 1214 1215 1216 1217 1218 1219 dba 121a 121b 121c 121d 1120 e22 e25 121e 121f
3701	Cardiac Valve/Tract	111a dc 111d 111e 111f
3703	Wall Motion	1220 1221 1222 1223 1224 1225 1226 1227 1228 1229 122a
3704	Myocardium Wall Morphology Finding	122b 122c 122d 122e
3705	Chamber Size	122f d9e d9f da0 da1
3706	Overall Contractility	1220 1230 1223 1231
3707	VSD Description	1232 1233 6d1 1234
3709	Aortic Root Description	1235 1236 1237 1238 1239 123a
3710	Coronary Dominance	123b 123c 123d
3711	Valvular Abnormality	123e 123f 1240 1241 1242 1243
3712	Vessel Descriptor	1244 1245 1246 1247 1248 1249 124a 124b 124c 124d 124e 10a2 124f 1250
3713	TIMI Flow Characteristic	1251 1252 1253 1254
3714	Thrombus	1255 1256 1257 1258
3715	Lesion Margin	1259 125a 125b 125c
3716	Severity	125d 125e 125f 1260 1261 6d1 1262
3717	Left Ventricle Myocardial Wall 17 Segment Model	40 1263 1264 1265 1266 1267 1268 1269 126a 126b 126c 126d 126e 126f 1270 1271 1272
3718	Myocardial Wall Segmentsin Projection	1266 1267 126a 1273 1274 1275 1276 1277
3719	Canadian Clinical Classification	1278 1279 127a 127b db8
3721	Cardiovascular Surgery	127c 127d 127e 127f 1280 1281 1282 1283 1284
3722	Diabetic Therapy	1285 1286 1287
3723	MI Type	1288 1289
3724	Smoking History	128a 128b 128c
3726	Coronary Intervention Indication	fa7 128d
3727	Catheterization Indication	da8 fa7 3e7 1280 db5 128e 128f 121e 1290
3728	Cath Finding	1291 1292 1293 1294 11fd 1200 3e5 111b 1205 1206 1295 1296 1207 1297 1298 1299 129a 1209 120a 120c 129b 129c 129d 129e 129f 12a0 120f 3f3 1218 12a1 12a2 12a3 1120 121e
3729	Admission Status	12a4 12a5 12a6
3730	Insurance Payor	
3733	Primary Causeof Death	
3735	Acute Coronary Syndrome Time Period	
3736	NYHA Classification	12a7 12a8 12a9 12aa
3737	Ischemia Noninvasive Test	
3738	Pre Cath Angina Type	
3739	Cath Procedure Type	e69 e6a e6b e6c 12ab
3740	Thrombolytic Administration	12ac 12ad 12ae 12af
3741	Lab Visit Medication Administration	12b0 12b1 12b2 12b3
3742	PCI Medication Administration	12b4 12b5 12b6 12b3 12b7
3743	Clopidogrel/Ticlopidine Administration	12b4 12b8 12b3 12b7
3744	EF Testing Method	f66 dd7 12b9
3745	Calculation Method	1157 1158
3746	Percutaneous Entry Site	f56 f57 f58 f59 f5a f5b f5c
3747	Percutaneous Closure	
3748	Angiographic EF Testing Method	12ba 12bb
3749	PCI Procedure Result	
3750	Previously Dilated Lesion	
3752	Guidewire Crossing	f98 f99
3754	Vascular Complication	fa2 fa3 fa4 fae faf fb0
3755	Cath Complication	da8 fa5 fa6 fa7 fa8 fa9 faa fac fad fb1
3756	Cardiac Patient Risk Factor	da8 12bc 12bd 3ea dae 12be 12bf 3eb 12c0 3ed 12c1 12c2 dd0
3757	Cardiac Diagnostic Procedure	12c3 12c4 12c5 dd5 12c6 dd6 12c7 12c8 12c9 dd7 12ca 12cb 12cc d65 d68 12cd da4 12ce 12cf 12d0 dd8 e86 f6f f70
3758	Cardiovascular Family History	12d1 12d2 12d3 12d4 12d5 12d6 12d7
3760	Hypertension Therapy	12d8 12d9 12da 1f4 12db 212
3761	Antilipemic Agent	12dc 12dd 12de 12df 12e0
3762	Antiarrhythmic Agent	12e1 12e2 12e3 12e4
3764	Myocardial Infarction Therapy	127e 12e5 1284 12e6
3769	Concern Type	12e7 12e8 12e9 12ea 12eb 12ec
3770	Problem Status	12ed 12ee 12ef 12f0 12f1 12f2 12f3 12f4 12f5
3772	Health Status	12f6 12f7 12f8 12f9 12fa 12fb 12fc 12fd 12fe 12ff
3773	Use Status	1300 1301 1302
3774	Social History	1303 1304 1305 1306 1307
3777	Implanted Device	803 1308 1309 10f8
3778	Stage	130a 130b 130c 130d 130e 130f
3781	Left Ventricle Myocardial Wall 18 Segment Model	1263 1310 1311 1264 1312 1313 1267 1268 1269 126a 126b 126c 126d 126e 126f 1270 1271 1272
3782	Left Ventricle Basal Wall 6 Segments	1267 1268 1269 126a 126b 126c
3783	Left Ventricle Midlevel Wall 6 Segments	126d 126e 126f 1270 1271 1272
3784	Left Ventricle Apical Wall 4 Segments	1263 1264 1265 1266
3785	Left Ventricle Apical Wall 6 Segments	1263 1310 1311 1264 1312 1313
3802	Plaque Structure	1314 1315 1316 1317 1318 1319
3804	Stenosis Measurement Method	131a 131b 131c 131d
3805	Stenosis Type	131e 131f 1320 1321 1322 1323 1315 1324 1325
3806	Stenosis Shape	1096 1097
3807	Volume Measurement Method	131a 131b 1326
3808	Aneurysm Type	1327 1328 1329 132a 132b 132c 132d 132e 132f 1330 1331 1332 1333 1334 1335 1336 1337 1338
3809	Associated Condition	1339 133a
3810	Vascular Morphology	fa3 fb0 1c6 10a2 133b 133c 133d 133e 133f 1322 1340 1341 1342 1343 1344 1345 1346
3813	Stent Finding	1347 1348 1349 1343 134a 134b
3814	Stent Composition	134c 134d
3815	Sourceof Vascular Finding	75f 7c3 1322 1316 134e 134f 1350 1325
3817	Vascular Sclerosis Type	1351 1352 1353 1354 1355 1356 1357 1358 1359 135a 135b 135c 135d 135e 135f 1360 1361
3820	Noninvasive Vascular Procedure	1362 1363 1364 dd5 1365 1366 1367 1368
3821	Papillary Muscle Included/Excluded	1369 136a
3823	Respiratory Status	45b 136b 136c 136d 136e 136f
3826	Heart Rhythm	1370 1371 1372
3827	Vessel Segment	90b 90c 90d 90e 90f 910 911 912 913 914 915 916 917 918 919 91a 91b 91c 91d 91e 30 1373 1374 1375 36 37 39 1376 1377 1378 1379 137a 45 46 47 4a 1112 52 53 54 137b 137c 137d 137e 137f 1380 5d 932 1381 6a 1382 1383 6d 6e 805 6f 806 77 1384 1385 1386 91f 920 921 1028 8f 90 91 1387 1388 1389 138a a3 138b 138c 138d 138e 138f a5 a6 ab 1390 af 1391 1392 1393 b8 b9 ba bb 1394 bd be 1395 1396 922 1397 1398 c0 c1 1399 c2 139a 933 139b 934 139c 139d 923 924 925 935 139e 139f 13a0 e4 926 13a1 927 928 929 13a2 13a3 13a4 13a5 901 fe 13a6 13a7 13a8 13a9 10f 13aa 13ab 113 115 13ac 13ad 13ae 92a 13af 13b0 92b 118 936 11b 13b1 13b2 92c 92d 92e 13b3 124 13b4 92f 125 127 13b5 937 930 13b6 13b7 13b8 931 139 13b9 13a 13ba 13bb 13bc 13bd 13be 13bf 148 149 14d 14e 154 13c0 13c1 13c2 13c3 156 157 158 15a 13c4 13c5 13c6 13c7 13c8 13c9 13ca 170 13cb 171 173 13cc 13cd 17f 1110
3829	Pulmonary Artery	d8 131 13ce 13cf 13d0
3831	Stenosis Length	13d1 13d2
3832	Stenosis Grade	125e 1260 1262
3833	Cardiac Ejection Fraction	13d3 13d4 13d5 13d6
3835	Cardiac Volume Measurement	1061 1064 1062 1065 1063 1066 13d7
3836	Timebased Perfusion Measurement	13d8 13d9 13da 13db 13dc
3837	Fiducial Feature	13dd 13de 93f 125
3838	Diameter Derivation	13df 1092 1093 1094 2b
3839	Coronary Vein	36 1379 137a 47 77 a5 901 13bd 13be 13cd
3840	Pulmonary Vein	b8 ba 139e 13b3 13b8 156 158
3843	Myocardial Subsegment	13e0 13e1
3850	Contrast Bolus Substance	22c 22d 22e 22f 230 231 1f2 232 233 234 235 236 237 238 239 23a 23b 23c 23d 23e 23f 240 241 242 243 244 245 246 247 248 249 24a 24b 24c 24d 24e 24f 414 250 251 252 253 254 255 256 257 258 415 259 25a 25b 25c 25d 25e
4005	Partial View Sectionfor Mammography	1 9 15 19 1d 21 29
4009	DX Anatomy Imaged	2e 2f 31 33 3a 3f 4b 4c 4d 50 51 56 58 5a 60 61 13e2 64 65 67 68 69 6c 7b 7d 8b 13e3 8d 92 93 94 98 9b 9c 9d a0 a1 a2 a7 a8 a9 80c ac ad ae b2 b6 bf c8 c9 cc cf d0 df e1 e2 e6 e7 ea eb ec ed f1 f2 f3 f5 f6 f7 f8 ff 100 102 103 104 105 108 109 10b 10c 110 11c 7d3 129 136 137 138 13c 13f 140 141 143 144 146 14a 14b 14c 151 15f 160 162 164 165 167 16a 16c 174 176 178 13e4 13e5 17a 180 182 183
4010	DX View	671 26 68a 68b 68c 68d 68e 68f 690 691 692 693 694 695 696 697 698 699 69a 69b 69c 69d 69e 69f 6a0 6a1 6a2 6a3 6a4 6a5 6a6 6a7 6a8 6a9 6aa 6ab 6ac 6ad 6ae 6af 6b0 6b1
4011	DX View Modifier	6b2 6b3 6b4 6b5 6b6 6b7 6b8 6b9
4012	Projection Eponymous Name	13e6 13e7 13e8 13e9 13ea 13eb 13ec 13ed 13ee 13ef 13f0 13f1 13f2 13f3 13f4 13f5 13f6 13f7 13f8 13f9 13fa 13fb 13fc 13fd 13fe 13ff 1400 1401 1402 1403 1404 1405 1406 1407 1408 1409 140a 140b 140c 140d 140e 140f 1410 1411 1412 1413 1414 1415 1416 1417 1418 1419 141a 141b 141c 141d 141e 141f 1420 1421 1422 1423 1424 1425 1426 1427 1428 1429 142a 142b 142c 142d 142e 142f 1430 1431 1432 1433 1434 1435 1436 1437 1438 1439 143a 143b 143c 143d 143e 143f 1440 1441 1442 1443 1444 1445 1446 1447 1448 1449 144a 144b 144c 144d
4013	Anatomic Regionfor Mammography	56
4014	Viewfor Mammography	68e 68f 144e 144f 1450 1451 697 69d 69e 1452 1453
4015	View Modifierfor Mammography	1454 1455 1456 1457 1458 1459 145a 145b 145c 145d 145e 145f 1460 6af
4016	Anatomic Regionfor Intraoral Radiography	c8 ea ec 1461
4017	Anatomic Region Modifierfor Intraoral Radiography	1462 1463 1464 1465 1466 1467 1468 1469
4018	Primary Anatomic Structurefor Intraoral Radiography(Permanent Dentition Designationof Teeth)	146a 146b 146c 146d 146e 146f 1470 1471 1472 1473 1474 1475 1476 1477 1478 1479 147a 147b 147c 147d 147e 147f 1480 1481 1482 1483 1484 1485 1486 1487 1488 1489
4019	Primary Anatomic Structurefor Intraoral Radiography(Deciduous Dentition Designationof Teeth)	148a 148b 148c 148d 148e 148f 1490 1491 1492 1493 1494 1495 1496 1497 1498 1499 149a 149b 149c 149d
4020	PET Radionuclide	149e 149f d63 14a0 14a1 14a2 275 27c 14a3 14a4 14a5 14a6 14a7 14a8 14a9 14aa 14ab 14ac 14ad 14ae 286 14af 14b0 14b1 14b2 14b3 14b4 14b5 14b6 14b7 d64 14b8 14b9 14ba 28f 14bb
4021	PET Radiopharmaceutical	14bc 14bd 14be 14bf 14c0 14c1 14c2 14c3 14c4 14c5 14c6 14c7 14c8 14c9 14ca 14cb 14cc 14cd 14ce 14cf 14d0 14d1 14d2 14d3 14d4 14d5 14d6 14d7 14d8 14d9 14da 14db 14dc 14dd 14de 14df 14e0 14e1 14e2 14e3 14e4 14e5 14e6 14e7 14e8 14e9 14ea 14eb 14ec 14ed 14ee 14ef 14f0 14f1 2bf 14f2 14f3 14f4 14f5 14f6 14f7 14f8 14f9 14fa 14fb 14fc 14fd 14fe 14ff 1500 1501 1502 1503 1504 1505 1506 1507 1508 1509 150a 150b 150c 150d 150e 150f 1510 1511 1512 1513 1514 1515 1516 1517 1518 1519 151a 151b 151c 151d 151e 151f 1520 1521 1522 1523 1524 1525 1526 1527 1528 1529 152a 152b 152c 152d 2ef 152e 152f 1530 1531 1532 1533 1534 1535 1536 1537 1538 1539 153a 153b
4025	Primary Anatomic Structurefor Intraoral Radiography(Supernumerary Dentition Designationof Teeth)	153c 153d 153e 153f 1540 1541 1542 1543 1544 1545 1546 1547 1548 1549 154a 154b 154c 154d 154e 154f 1550 1551 1552 1553 1554 1555 1556 1557 1558 1559 155a 155b 155c 155d 155e 155f 1560 1561 1562 1563 1564 1565 1566 1567 1568 1569 156a 156b 156c 156d 156e 156f
4026	Primary Anatomic Structurefor Intraoraland Craniofacial Radiography Teeth	148a 148b 148c 148d 148e 148f 1490 1491 1492 1493 1494 1495 1496 1497 1498 1499 149a 149b 149c 149d 146a 146b 146c 146d 146e 146f 1470 1471 1472 1473 1474 1475 1476 1477 1478 1479 147a 147b 147c 147d 147e 147f 1480 1481 1482 1483 1484 1485 1486 1487 1488 1489 153c 153d 153e 153f 1540 1541 1542 1543 1544 1545 1546 1547 1548 1549 154a 154b 154c 154d 154e 154f 1550 1551 1552 1553 1554 1555 1556 1557 1558 1559 155a 155b 155c 155d 155e 155f 1560 1561 1562 1563 1564 1565 1566 1567 1568 1569 156a 156b 156c 156d 156e 156f
4028	Craniofacial Anatomic Region	1570 60 1571 1572 94 1573 98 1574 a8 a9 1575 1576 bf c8 1577 d0 1578 ea eb ec 1579 157a 157b f3 f5 157c ff 100 157d 105 157e 7d4 143 157f 1580 151 838 160 16b 1581 16c 180 1582 183
4029	Dermatology Anatomic Site	1583 75 1584 1585 1586 1587 1588 1589 158a 158b 158c 158d 158e 158f 1590 1591 1592 1593 1594 1595 1596 1597 1598 1599 159a 159b 159c 159d 159e 159f 15a0 15a1 15a2 15a3 15a4 15a5 15a6 15a7 13d 7d5 15a8 15a9 15aa 15ab 15ac 15ad 15ae 15af 15b0 15b1 15b2 15b3 15b4 15b5 15b6 15b7 15b8 15b9 15ba 15bb 15bc 15bd 15be 15bf 15c0 15c1 15c2 15c3 15c4 15c5 15c6 15c7 15c8 15c9 15ca 15cb 15cc 15cd 15ce 15cf 15d0 15d1 15d2 15d3 15d4 15d5 15d6 15d7 15d8 15d9 15da 15db 15dc 15dd 15de 15df 15e0 15e1 15e2 15e3 15e4 15e5 15e6 15e7 15e8 15e9 15ea 15eb 15ec 15ed 15ee 15ef 15f0 15f1 15f2 15f3 15f4 15f5 15f6 15f7 15f8 15f9 15fa 15fb 15fc 15fd 15fe 15ff 1600 1601 1602 1603 1604 1605 1606 1607 1608 1609 160a 160b 160c 160d 160e 160f 1610 1611 1612 1613 1614 1615 1616 1617 1618 1619 161a 161b 161c 161d 161e 161f 1620 1621 1622 1623 1624 1625 1626 1627 1628 1629 162a 162b 162c 162d 162e 162f 1630 1631 1632 1633 1634 1635 1636 1637 1638 1639 163a 163b 163c 163d 163e 163f 1640 1641 1642 1643 1644 1645 1646 1647 1648 1649 164a 164b 1581 164c 164d
4030	CT,M Rand PET Anatomy Imaged	2e 2f 30 31 32 33 3a 3d 3f 4b 4c 4d 50 51 55 56 58 5a 5c 5e 60 61 13e2 64 65 66 67 68 69 6c 76 78 7b 7d 8b 13e3 8d 92 93 94 98 9b 9c 9d a0 a1 a2 a7 a8 a9 80c ac ad ae b2 b3 b6 bf c8 c9 7ca cc cf d0 de df e1 e2 e6 e7 ea eb ec ed f1 f2 f3 f5 f6 f7 f8 ff 100 102 103 104 105 107 108 109 10b 10c 110 11c 11e 7d3 125 129 136 137 138 13c 13f 140 141 143 144 146 147 14a 14b 14c 151 15f 160 161 162 163 164 165 167 168 169 16a 16c 174 176 178 13e4 13e5 179 17a 180 182 183
4031	Common Anatomic Region	2e 2f 31 33 3a 3f 4b 4c 4d 50 51 56 58 5a 60 61 13e2 64 65 67 68 69 6c 7b 7d 8b 13e3 8d 92 93 94 98 9b 9c 9d a0 a1 a2 a7 a8 a9 80c ac ad ae b2 b6 bf c8 c9 cc cf d0 df e1 e2 e6 e7 ea eb ec ed f1 f2 f3 f5 f6 f7 f8 ff 100 102 103 104 105 108 109 10b 10c 110 11c 7d3 129 136 137 138 13c 13f 140 141 143 144 146 14a 14b 14c 151 15f 160 162 164 165 167 16a 16c 174 176 178 13e4 13e5 17a 180 182 183
4032	MR Spectroscopy Metabolite	49e 49f 4a1 4ae 4af 4b0 4d9 4da 4f5 517 521 522 53a 53b 53c 599
4033	MR Proton Spectroscopy Metabolite	49e 49f 4a1 4ae 4af 4b0 4d9 4da 4f5 517 521 522 53a 53b 53c 599
4040	Endoscopy Anatomic Region	3b 4b 4c 4d 4e 58 62 6c 8d 8e a2 bc c4 c5 c6 ca 7ca cc cf d0 e8 ed f4 103 104 105 111 112 7d3 141 142 146 16d 178 13e4 17a
4042	XA/XRF Anatomy Imaged	2e 2f 30 31 33 34 35 36 37 38 39 3a 3c 3d 3e 3f 40 41 8f4 42 45 46 47 49 4a 4b 4c 4d 4f 50 51 52 53 54 56 58 5a 5c 5d 5f 60 61 13e2 64 65 67 68 69 6a 6b 6c 6d 6e 6f 70 71 72 73 74 76 77 79 7a 7b 7d 8b 13e3 8d 8f 90 91 92 93 94 97 98 99 9a 9b 9c 9d a0 a1 a2 a3 a4 a5 a6 a7 a8 a9 80c aa ab ac ad ae af b2 b4 b5 b6 b7 b8 b9 ba bb bd be bf c0 c1 c2 c3 c8 c9 cb cc cd ce cf d0 d1 d2 d3 d8 da db dc dd df e1 e2 e4 e6 e7 ea eb ec ed ee ef f1 f2 f3 f5 f6 f7 f8 fa fb fe ff 100 102 103 104 105 108 109 10a 10b 10c 10f 110 113 115 116 117 118 119 11a 11b 11c 11d 11e 11f 120 121 122 123 124 7d3 125 127 129 12a 12b 12c 131 133 134 135 136 137 138 139 13a 13c 13f 140 141 143 144 146 148 149 14a 14b 14c 14d 14e 151 154 155 156 157 158 159 15a 15d 15e 15f 160 162 163 164 165 167 16a 16c 16e 16f 170 171 173 174 176 178 13e4 13e5 17a 8f5 17c 17d 17f 180 182 183
4050	Drugor Contrast Agent Characteristic	164e 164f 1650 59c
4051	General Device	1651 1652 1653 1654 1655 1656 1657 1658 1659 1b9 1ba 1bb 1bc 1bd 1be 1bf 1c0 165a 165b 1c1 1c2 165c 1c3 110 1c4 1c5 1c6 412
4052	Phantom Device	1651 1652 1653 1654 1655 1656 1657 1658 1659 165a 165b 165c 110
4100	T 1 Measurement Method	165d 165e 165f
4101	Tracer Kinetic Model	1660 1661 1662 1663 1664 1665 1666
4102	Perfusion Measurement Method	1667 1668 1669 166a
4103	Arterial Input Function Measurement Method	166b 166c 166d 166e 166f
4104	Bolus Arrival Time Derivation Method	1670 594 595
4105	Perfusion Analysis Method	1671 1672
4106	Quantitative Method Usedfor Perfusionand Tracer Kinetic Model	166b 1660 166c 166d 1661 1662 1663 1671 1673 1667 1668 1669 166a 166e 1664 1672 1665 165d 165e 165f 1670 594 595 1666 166f
4107	Tracer Kinetic Model Parameter	515 5ca 5cb 5cc 5cd
4108	Perfusion Model Parameter	486 487 535 549 55c 55d 592 597
4109	Model Independent Dynamic Contrast Analysis Parameter	49a 4ec 4ed 4ee 4ef 4f0 4f1 4f2 4f3 533 534 590 592 594 595 598
4110	Tracer Kinetic Modeling Covariate	1674
4111	Contrast Characteristic	1675
4200	Ophthalmic Imaging Agent	1676 1677 1678 1679 167a
4201	Patient Eye Movement Command	167b 167c 167d 167e 167f 1680 1681 1682 1683 1684
4202	Ophthalmic Photography Acquisition Device	1685 1686 1687 1688 1689 168a 168b 168c 168d 168e 168f
4203	Ophthalmic Photography Illumination	1690 1691 1692 1693 1694 1695 1696 1697 1698 1699 169a 169b
4204	Ophthalmic Filter	169c 169d 169e 169f 16a0 16a1 16a2 16a3
4205	Ophthalmic Lens	16a4 16a5 16a6 16a7 16a8 16a9 16aa 16ab
4206	Ophthalmic Channel Description	16ac 16ad 16ae 16af 16b0 16b1 16b2
4207	Ophthalmic Image Position	16b3 16b4 16b5 16b6 16b7 16b8 16b9 16ba 16bb 16bc 16bd 16be 16bf 16c0 16c1 16c2 16c3 16c4 16c5 16c6 16c7 16c8 16c9 16ca 16cb 16cc 16cd 16ce 16cf 16d0
4208	Mydriatic Agent	16d1 16d2 16d3 16d4 16d5
4209	Ophthalmic Anatomic Structure Imaged	16d6 16d7 16d8 16d9 16da 75 93 95 16db 1589 16dc 16dd 16de 16df 16e0 fe 16e1 15a7 13d 16e2
4210	Ophthalmic Tomography Acquisition Device	16e3 16e4 16e5 16e6 16e7 16e8 16e9 16ea
4211	Ophthalmic OCT Anatomic Structure Imaged	16d6 16d8 16d9 16da 75 16eb 16ec 1589 16df 16e1 15a7 13d 16ed
4214	Ophthalmic Horizontal Direction	16ee 16ef
4215	Ophthalmic Vertical Direction	16f0 16f1
4216	Ophthalmic Visual Acuity Type	16f2 16f3 16f4 16f5 16f6 16f7 16f8 16f9
4220	Visual Fixation Quality During Acquisition	16fa 16fb 16fc
4221	Visual Fixation Quality Problem	16fd 417 16fe 16ff
4222	Ophthalmic Macular Grid Problem	1700 1701 1702 16fd 417 1703 1704 1705 16fe 16ff 1706 1707 1708 1709
4230	Ophthalmic Ultrasound Axial Measurements Type	170a 170b
4231	Lens Status	170c 170d 170e 170f 1710
4232	Vitreous Status	1711 1712 1713 1714
4233	Ophthalmic Axial Length Measurements Segment Name	1715 75 1716 1717 1718
4234	Refractive Surgery Type	1719 171a 171b 171c 171d
4235	Keratometry Descriptor	171e 171f 1720 1721
4236	IOL Calculation Formula	1722 1723 1724 1725 1726 1727 1728 1729 172a 172b 172c 172d 172e 172f
4237	Lens Constant Type	1730 1731 1732 1733 1734 1735 1736 1737 1738
4238	Refractive Error Type	1739 173a
4239	Anterior Chamber Depth Definition	173b 173c
4240	Ophthalmic Measurementor Calculation Data Source	173d 173e 173f 1740 1741 1742 1743
4241	Ophthalmic Axial Length Selection Method	5f3 5f5
4242	Cornea Measurement Method Descriptor	171e 171f 1720 1744 1721 1745
4243	Ophthalmic Quality Metric Type	1746 1747
4244	Ophthalmic Agent Concentration Unit	443 62f
4245	Wide Field Ophthalmic Photography Transformation Method	1748 1749
4250	Visual Field Static Perimetry Test Pattern	174a 174b 174c 174d 174e 174f 1750 1751 1752 1753 1754 1755 1756 1757 1758
4251	Visual Field Static Perimetry Test Strategy	1759 175a 175b 175c 175d 175e 175f 1760 1761 1762 1763 1764 1765 1766 1767 1768 1769 176a 176b 176c 176d 176e 176f
4252	Visual Field Static Perimetry Screening Test Mode	1770 1771 1772 1773 1774 5f5
4253	Visual Field Static Perimetry Fixation Strategy	1775 1776 1777 6d1 1778
4254	Visual Field Static Perimetry Test Analysis Result	1779 177a 177b 177c 177d 177e
4255	Visual Field Illumination Color	16ac 16ae 16b0 177f 1780
4256	Visual Field Procedure Modifier	1781 1782
4257	Visual Field Global Index Name	1783 1784 1785 1786 1787
4260	Ophthalmic Mapping Unitfor Real World Value Mapping	1788
4261	Ophthalmic Mapping Acquisition Method	1789 178a 178b 178c 178d
4262	Retinal Thickness Definition	178e 178f 1790 1791 1792
4263	Ophthalmic Thickness Map Value Type	1793 1794 1795
4264	Ophthalmic Map Purposeof Reference	1796 1797 1798
4265	Ophthalmic Thickness Deviation Category	1799 179a 179b 179c 179d
4266	Ophthalmic Anatomic Structure Reference Point	75 179e 16db 108f 82f 16e1
4267	Corneal Topography Mapping Unitfor Real World Value Mapping	179f 1788 10bf
4268	Corneal Topography Map Value Type	17a0 17a1 17a2 17a3 17a4
4270	OCTA Processing Algorithm Family	17a5 17a6 17a7 17a8 17a9 17aa 17ab
4271	En Face Image Type	17ac 17ad 17ae 17af 17b0 17b1 17b2 17b3 17b4 17b5 17b6 17b7 17b8 17b9 17ba 17bb 17bc 17bd 17be 17bf 17c0 17c1
4272	OPT Scan Pattern Type	17c2 17c3 17c4 17c5 17c6 17c7 17c8 17c9 17ca 17cb
4273	Retinal Segmentation Surface	17cc 17cd 17ce 17cf 17d0 17d1 17d2 17d3 17d4 17d5 17d6 17d7 17d8 17d9 17da 17db
4401	Fitzpatrick Skin Type	17dc 17dd 17de 17df 17e0 17e1
4402	Historyof Malignant Melanoma	17e2 17e3
4403	Historyof Melanomain Situ	17e4
4404	Historyof Non Melanoma Skin Cancer	17e5 17e6 17e7
4405	Skin Disorder	17e8 17e9 17ea 17eb 17ec 17ed 17ee 17ef 17f0 17f1 17f2 17f3
4406	Patient Reported Lesion Characteristic	17f4 17f5 3d0 17f6 17f7 17f8
4407	Lesion Palpation Finding	17f9 17fa 17fb
4408	Lesion Visual Finding	17f4 17f5
4409	Skin Procedure	17fc 17fd 17fe 17ff 1800 1801 1802
4410	Topical Treatment	1803 6fd 702 1804 1805 71a 1806 1807 730 1808
4411	Lesion Color	1809 16ac 180a 180b 180c 180d 180e 16b0 177f 1780
4412	Specimen Stainfor Confocal Microscopy	180f 1810 1811 1812 1813 1814 1815 1816 1817 1818
6000	Overall Breast Composition	1819 181a 181b 181c
6001	Overall Breast Compositionfrom BIRADS®	1819 181a 181b 181c
6002	Change Since Last Mammogramor Prior Surgery	181d 181e 181f 1820 1821 1822 1823 1824 1825 1826 1827
6003	Change Since Last Mammogramor Prior Surgeryfrom BIRADS®	181d 181e 181f 1820 1821 1822 1823 1824 1825 1826 1827
6004	Mammography Shape Characteristic	1259 1828 1829 182a
6005	Shape Characteristicfrom BIRADS®	1259 1828 1829 182a
6006	Mammography Margin Characteristic	182b 182c 182d 182e 182f 1830
6007	Margin Characteristicfrom BIRADS®	182b 182c 182d 182e 182f 1830
6008	Density Modifier	1831 1832 1833 1834
6009	Density Modifierfrom BIRADS®	1831 1832 1833 1834
6010	Mammography Calcification Type	1835 1836 1837 1838 1839 183a 183b 183c 183d 183e 183f 1840 1841 1842 1843 1844 1845 1846
6011	Calcification Typefrom BIRADS®	1835 1836 1837 1838 1839 183a 183b 183c 183d 183e 183f 1840 1841 1842 1843 1844 1845 1846
6012	Calcification Distribution Modifier	1847 1848 1849 184a 184b 184c 184d
6013	Calcification Distribution Modifierfrom BIRADS®	1847 1848 1849 184a 184b 184c 184d
6014	Mammography Single Image Finding	184e 184f 1850 1851 1852 1853 1854 1855 1856 1857 1858 1859 185a 185b 185c 185d 185e 185f 1860 1861 1862 1863
6015	Single Image Findingfrom BIRADS®	184e 184f 1850 1851 1853 1854 1855 1857 1858 1859 185a 185b 185f 1860 1861 1862 1863
6016	Mammography Composite Feature	184e 1864 184f 1850 1851 1852 1853 1854 1855 1865 1856 1857 1858 1866 1859 185a 185b 1867 185c 185d 185e 185f 1860 1861 1862 1863
6017	Composite Featurefrom BIRADS®	1864 1865 1866
6018	Clockface Locationor Region	1868 1869 186a 186b 186c 186d 186e 186f 1870 1871 1872 1873 1874 1875 1876 1877 1878
6019	Clockface Locationor Regionfrom BIRADS®	1868 1869 186a 186b 186c 186d 186e 186f 1870 1871 1872 1873 1874 1875 1876 1878
6020	Quadrant Location	e0 e3 175 177
6021	Quadrant Locationfrom BIRADS®	e0 e3 175 177
6022	Side	1879 187a 187b
6023	Sidefrom BIRADS®	1879 187a 187b
6024	Depth	1 481 21
6025	Depthfrom BIRADS®	1 481 21
6026	Mammography Assessment	187c
6027	Assessmentfrom BIRADS®	
6028	Mammography Recommended Followup	187d 187e 187f 1880 1881 1882 1883 1884 1885 1886 1887 1888 1889 188a 188b 188c 188d 188e 188f 1460 1890 1891 1892
6029	Recommended Followupfrom BIRADS®	187d 187e 187f 1880 1881 1882 1884 1886 1887 1888 1889 188a 188b 188c 188d 188f 1460 1890 1891
6030	Mammography Pathology Code	1893 1894 1895 1896 1897 1898 1899 189a 189b 189c 189d 189e 189f 18a0 18a1 18a2 18a3 18a4 18a5 18a6 18a7 18a8 18a9 18aa 18ab 18ac 18ad 18ae 18af 18b0 18b1 791 18b2 18b3 18b4 18b5 18b6 18b7 18b8 18b9 18ba 1855 18bb 18bc 18bd 18be 18bf 18c0 18c1 18c2 797 18c3 18c4 18c5 18c6 18c7 18c8 18c9 18ca 18cb 18cc 18cd 18ce 18cf 18d0 18d1 18d2 18d3 18d4 18d5 18d6 18d7 18d8 18d9 18da 18db 18dc 1858 18dd 18de 18df 18e0 18e1 18e2 18e3 18e4 18e5 18e6 18e7 18e8 18e9 18ea 18eb 18ec 7cc 18ed 18ee 18ef 18f0 18f1 18f2 18f3 18f4 18f5 18f6 18f7 18f8 18f9 18fa 18fb 18fc 18fd 18fe 18ff 1900 1901 1902 1903 1904 1905 1906 1907 1908 7ad 1909 190a 190b 190c 190d 190e 190f 1910 1911 1912 1913 1914 1915 1916 1917 1918 1919 191a 191b 191c 7b6 191d 191e 191f 1920 1921
6031	Benign Pathology Codefrom BIRADS®	1893 1895 1896 1897 1898 1899 189a 189b 189d 189f 18a3 18a4 18a7 18a8 18a9 18ab 18b3 18b6 18b7 18b8 18b9 18ba 1855 18bb 18bc 18bd 18be 18bf 18c0 18c1 18c2 18c3 18c4 18c5 18c6 18c8 18c9 18ca 18cb 18cc 18cd 18cf 18d1 18d2 18d4 18d7 18dc 1858 18e0 18e1 18e2 18e3 18e4 18e5 18e9 7cc 18f0 18fa 18fe 18ff 1901 1902 1903 1905 1906 1908 190c 1911 1912 1913 1914 1916 1917 1919 191b 191e 1920 1921
6032	High Risk Lesion Pathology Codefrom BIRADS®	18a0 18a1 18eb 190d 190e
6033	Malignant Pathology Codefrom BIRADS®	1894 189c 189e 18a2 18a5 18a6 18aa 18ac 18ad 18ae 18af 18b0 18b1 791 18b2 18b4 18b5 797 18c7 18ce 18d0 18d3 18d5 18d6 18d8 18d9 18da 18db 18dd 18de 18df 18e6 18e7 18e8 18ea 18ec 18ed 18ee 18ef 18f1 18f2 18f3 18f4 18f5 18f6 18f7 18f8 18f9 18fb 18fc 18fd 1900 1904 1907 7ad 1909 190a 190b 190f 1910 1915 1918 191a 191c 7b6 191d 191f
6034	CAD Output Intended Use	1922 1923 1924
6035	Composite Feature Relation	1925 1926 1927
6036	Feature Scope	1928 1929 192a 192b
6037	Mammography Quantitative Temporal Difference Type	192c 192d 192e 192f 1930
6038	Mammography Qualitative Temporal Difference Type	1931 1932 1933
6039	Nipple Characteristic	1934 1935
6040	Nonlesion Object Type	1936 1937 1938 1ba 1939 193a 193b 231 193c 193d 193e 193f 1940 1916 1941 1942 1943
6041	Mammography Image Quality Finding	1944 1945 1946 1947 1948 1949 194a 194b 194c 194d 194e 194f 1950 1951 1952 1953 1954 1955 1956 1957 1958 1959 195a 195b 195c 195d d8a 195e 195f 1960 1961 1962 1963 1964 1965 1966 1967 1968 1969 196a 196b 196c 196d 196e
6042	Result Status	196f 1970 1971 1972
6043	Mammography CAD Analysis Type	1973 1974 1975 1976 1977 1978 1979 197a 197b
6044	Image Quality Assessment Type	d86 197c 197d
6045	Mammography Quality Control Standard Type	197e 197f 1980
6046	Followup Interval Unit	1981 1982 1983 1984
6047	CAD Processingand Finding Summary	1985 1986 1987 1988 1989
6048	CAD Operating Point Axis Label	198a 198b 198c 198d 198e 198f 1990 1991
6050	Breast Procedure Reported	1992 1993 1994 1995 1996 1997 1998 1999 1889 188b 199a 199b 199c 199d 199e 199f 19a0 1892 19a1 19a2 19a3 19a4 19a5 19a6 19a7 19a8 19a9 19aa 19ab 19ac 19ad 19ae 19af 19b0 19b1 19b2 19b3 19b4 19b5 19b6 19b7
6051	Breast Procedure Reason	19b8 19b9 19ba 19bb 19bc 19bd 1781 19be 19bf 19c0 19c1 19c2 199b 188c 19c3 19c4 19c5 19c6 19c7 19c8 19c9 19ca 19cb 1782 19cc 19cd
6052	Breast Imaging Report Section Title	19ce 1851 19cf 19d0 19d1 19d2 19d3 19d4 19d5 19d6 19d7
6053	Breast Imaging Report Element	1851 19cf 19d8 1000 1001 19d3 19d4 19d5 19d6 1002
6054	Breast Imaging Finding	19d9 184e 1864 184f 1850 1851 1852 19da 1853 19db 19dc 19dd 19de 1854 19df 18b6 19e0 1855 19e1 1865 19e2 1856 193d 1857 19e3 19e4 1858 7cc 18f0 1866 1859 185a 185b 1867 19e5 185c 185d 1906 19e6 185e 185f 1860 1861 19e7 1862 1863 19e8
6055	Breast Clinical Findingor Indicated Problem	19e9 19ea 19eb 19ec 19ed 19ee 19ef 19f0 17f5 19f1 19f2 19f3 19f4 19f5 19f6 19f7 19f8 19f9 1860 1861
6056	Associated Findingfor Breast	184e 184f 1850 1851 19fa 1853 1854 1855 1857 1858 1859 185a 185b 1934 185f 1860 1861 19fb 1862 1863
6057	Ductography Findingfor Breast	19d9 19df 19e0 19e1 19e4 18f0 19e5 1906
6058	Procedure Modifiersfor Breast	19fc 19fd 19fe 19ff 1a00 1a01 1a02 1a03 19bc 1a04 1a05 1781 1a06 1a07 1a08 1a09 1a0a 1a0b 1a0c 1a0d 1a0e 1a0f 199b 1a10 188c 1a11 1a12 1a13 1a14 54e 1a15 1a16 19c6 1a17 1a18 1782 1a19 19cc 19cd 1a1a 1a1b 1a1c
6059	Breast Implant Type	1a03 1a04 1a12 1a14 1a15 1a17 1a18 1a19
6060	Breast Biopsy Technique	1a05 1a06 1a0a 1a0c 1a0d 1a0e 1a0f 1a10 1a11 1a16 1a1b 1a1c
6061	Breast Imaging Procedure Modifier	19bc 1781 199b 188c 19c6 1782 19cc 19cd
6062	Interventional Procedure Complication	1a1d 1a1e 1a1f 1a20 1a21 1a22 1a23 1a24 1a25 1a26 1a27
6063	Interventional Procedure Result	1a28 1a29 1a2a 1a2b 1a2c
6064	Ultrasound Findingfor Breast	19dc 19dd 19de 18b6 19e2 19e3 7cc 18f0 19e6 19e7 19e8
6065	Instrument Approach	15 1a2d 1a2e 19 1d 29 1a2f 1a30
6066	Target Confirmation	1a31 1a32 1a33 1a34 1a35 1a36 1a37
6067	Fluid Color	1a38 1a39 1a3a 1a3b 1a3c 1a3d 1a3e 1a3f 1a40 1a41 1a42 1a43
6068	Tumor Stages From AJCC	1a44 1a45 1a46 1a47 1a48 1a49 1a4a 1a4b
6069	Nottingham Combined Histologic Grade	1a4c 1a4d 1a4e 1a4f
6070	Bloom Richardson Histologic Grade	1a50 1a51 1a52 1a53
6071	Histologic Grading Method	1a54 1a55
6072	Breast Implant Finding	1a56 1a57 1a58 1a59 1a5a 1a5b 1a5c 1a5d 1a5e
6080	Gynecological Hormone	1a5f 1a60 1a61 1a62 1a63 1a64 1a65
6081	Breast Cancer Risk Factor	1a66 1a67 1a68 1a69 1a6a 1a6b 1a6c 1a6d 1a6e 1a6f 1a70 1a71 1a72 1a73 1a74 1a75 1a76
6082	Gynecological Procedure	1a77 1a78 1a79
6083	Proceduresfor Breast	1a7a 1992 1a7b 1a7c 1993 1a7d 1994 1995 1996 1997 1998 1a7e 1999 1889 188b 199a 199b 1a7f 199c 1a80 199d 199e 19ca 1a81 199f 19a0 1892 19a1 19a2 19a3 19a4 19a5 19a6 19a7 19a8 19a9 19aa 19ab 19ac 19ad 19ae 19af 19b0 19b1 19b2 19b3 19b4 19b5 19b6 19b7
6084	Mammoplasty Procedure	1a7b 1a7c 19ca 1a81
6085	Therapiesfor Breast	1a7a 1a7d 1a7e 1a80
6086	Menopausal Phase	1a82 1a83 1a84 1a85 1a86
6087	General Risk Factor	1a66 1a67 1a68 1a87 1a69 1a6a 1a6b 1a88 1a89 1a8a 1a8b 1a8c 1a8d 1a8e 1a8f 1a90 1a91 3ea 3ec 1a6c 1a6d 1a92 1a93 1a6e 1a94 1a6f 1a70 1a95 1a71 1a72 1a73 1a74 1a96 1a97 1a98 1a99 1a9a 1a75 1a76
6088	OBGYN Maternal Risk Factor	1a87 1a88 1a89 1a8a 1a8b 1a8c 1a8d 1a8e 1a8f 1a90 1a91 3ea 3ec 1a92 1a93 1a94 1a95 1a96 1a97 1a98 1a99 1a9a
6089	Substance	1a9b 1a9c 1a9d 1a9e 1a9f 1aa0 1aa1 1aa2 1aa3 1aa4 1aa5 1aa6 1aa7 1aa8
6090	Relative Usage/Exposure Amount	1aa9 1aaa 1aab 1aac
6091	Relative Frequencyof Event Value	1aad 1aae 1aaf 1ab0 1ab1 1ab2
6092	Usage/Exposure Qualitative Concept	1ab3 1ab4 1ab5 1ab6
6093	Usage/Exposure/Amount Qualitative Concept	1ab7 1ab8 1ab9
6094	Usage/Exposure/Frequency Qualitative Concept	1aba 1abb 1abc
6095	Procedure Numeric Property	1abd 1abe
6096	Pregnancy Status	84b 122a 1abf 1ac0
6097	Sideof Family	1ac1 1ac2
6098	Clinical Courseof Disease	1ac3 1ac4
6099	Racial Group	1ac5 1ac6 1ac7 1ac8 1ac9 1aca 1acb 1acc 1acd 1ace 1acf
6100	Chest Component Category	1ad0 80c e9 ed 1ad1 1ad2 1ad3 1ad4
6101	Chest Findingor Feature	1ad5 1ad6 1ad7 1ad8 1ad9 1856 185d 1ada 185e
6102	Chest Findingor Feature Modifier	90b 90c 90d 90e 90f 910 911 912 913 914 915 916 917 918 919 91a 91b 91c 91d 91e 1adb 1adc 1add 1ade 1adf 1ae0 1ae1 1ae2 3d 1ae3 1ae4 1ae5 42 111b 45 1ae6 46 1ae7 47 1ae8 53 1ae9 1aea 58 1937 803 1aeb 804 1aec 1aed 1ba 1aee 1aef 1af0 1af1 1af2 932 67 1af3 1af4 6d 1af5 806 1af6 1af7 1af8 1af9 1afa 1afb 807 91f 920 921 1afc 1afd 1afe 1aff 1b00 13e3 1b01 1b02 1b03 1b04 1b05 1b06 1b07 1b08 1b09 1b0a 80c 1b0b 1b0c 1b0d 1b0e ae 1b0f 1b10 bb 1b11 1b12 1b13 1b14 1b15 1b16 922 1b17 c2 1b18 1b19 1b1a 1b1b 1b1c 1b1d 1b1e 1b1f 1b20 1b21 933 934 923 924 925 935 1b22 1b23 1b24 1b25 1b26 1b27 1b28 7cc 926 1b29 1b2a 927 928 929 1b2b 1b2c 111d 1b2d 411 1b2e 1b2f 1b30 1b31 1b32 1b33 1b34 1b35 1b36 1b37 1b38 1b39 1b3a 1b3b 1a23 1b3c 92a 92b 1b3d 1b3e 936 1b3f 1b40 92c 92d 92e 1b41 11e 1b42 1b43 111e 121 92f 1b44 1b45 129 937 930 1b46 931 1b47 1b48 13c 1916 1b49 1b4a 1b4b 1b4c 1b4d 1b4e 1b4f 1b50 1b51 146 1941 1b52 14b 1b53 14d 14e 1b54 1b55 1b56 1b57 15a 1b58 1942 1b59 1b5a 1b5b 1b5c 1b5d 169 1b5e 16c 1b5f 1b60 1b61 1b62 1b63 111f 1b64 1b65 1b66 17e 1b67 17f 110c
6103	Abnormal Lines Findingor Feature	1adf 1af5 1b07 1b0e 1b1a 1b1d 1b1e 1b1f 1b34 1b3a 1b44 1b45 1b4b 1b55 1b60 1b64
6104	Abnormal Opacity Findingor Feature	1adb 1ae8 1af4 1af9 1afa 1b09 1b11 1b29 1b2a 1b2f 1b30 1b31 1b38 1b3f 1b41 1b42 1b45 1b4d 1b4e 1b4f 1b50 1b63
6105	Abnormal Lucency Findingor Feature	1adc 1add 1ade 1ae0 1b0a 1b3b 1a23
6106	Abnormal Texture Findingor Feature	1adb 1b08 1b0e 1b2c 1b2d 1b2f 1b44 1b45 1b4f
6107	Width Descriptor	1b68 1b69 1b6a 1b6b
6108	Chest Anatomic Structure Abnormal Distribution	1ae0 1b6c 1b6d 1b6e 1b6f
6109	Radiographic Anatomy Findingor Feature	90b 90c 90d 90e 90f 910 911 912 913 914 915 916 917 918 919 91a 91b 91c 91d 91e 1ae1 1ae2 3d 1ae3 1ae4 1ae5 42 111b 45 1ae6 46 1ae7 47 53 1ae9 1aea 58 804 1aec 1aed 1aef 1af2 932 67 6d 806 1af6 1af7 1af8 1afb 807 91f 920 921 1afc 1afe 1aff 1b00 13e3 1b01 1b02 1b03 1b06 80c 1b0c 1b0d ae 1b0f 1b10 bb 1b12 1b13 1b14 1b15 1b16 922 1b17 c2 1b18 1b19 1b21 933 934 923 924 925 935 1b22 1b23 1b24 1b25 1b26 1b27 1b28 7cc 926 927 928 929 1b2b 111d 1b33 1b35 1b36 1b37 92a 92b 1b3d 1b3e 936 92c 92d 92e 11e 1b43 111e 121 92f 129 937 930 1b46 931 1b47 1b48 13c 1b49 1b4a 1b4c 1b51 146 1b52 14b 1b53 14d 14e 1b54 1b56 1b57 15a 1b58 1b59 1b5a 1b5b 1b5c 1b5d 169 1b5e 16c 1b61 1b62 111f 17e 1b67 17f 110c
6110	Lung Anatomy Findingor Feature	1b26 1b2b 1b49 1b4a
6111	Bronchovascular Anatomy Findingor Feature	1ae1 58 804 1aec 1aef 1b0d
6112	Pleura Anatomy Findingor Feature	1ae2 1b06 1b3d
6113	Mediastinum Anatomy Findingor Feature	111b 1ae6 1ae7 804 1aed 1af6 1aff 13e3 1b03 80c 1b0c 1b22 1b24 7cc 111d 1b33 1b3e 111e 1b46 1b47 1b53 1b5b 1b5c 169 16c 1b62 111f 17e
6114	Osseous Anatomy Findingor Feature	67 ae 129 13c 146 14b 1b67
6115	Osseous Anatomy Modifier	1b70 1b71 1b72 1b73 1b74 1b75 1b76 1b77 1b78 1b79 1b7a 1b7b 1b7c 1b7d 1b7e 1b7f 1b80 1b81 1b82 1b83 1b84 1b85 1b86 1b87 1b88 1b89 1b8a 15c 1b8b 1b8c 1b8d 1b8e 1b8f 1b90
6116	Muscular Anatomy	1af2 1af8 807 1afe 1b01 1b0f 1b12 1b13 1b14 1b17 1b19 1b21 1b23 1b27 1b35 1b36 1b48 1b4c 1b51 1b52 1b54 1b56 1b58 1b59 1b5a 1b5e 1b61 1b62
6117	Vascular Anatomy	90b 90c 90d 90e 90f 910 911 912 913 914 915 916 917 918 919 91a 91b 91c 91d 91e 3d 1ae3 1ae4 1ae5 42 45 46 47 53 1ae9 1aea 932 6d 806 1af7 1afb 91f 920 921 1afc 1b00 1b02 1b10 bb 1b15 922 c2 1b18 933 934 923 924 925 935 926 927 928 929 1b37 92a 92b 936 92c 92d 92e 11e 1b43 121 92f 937 930 931 14d 14e 1b57 15a 1b5d 17f 110c
6118	Size Descriptor	1b68 1b91 609 60a 60b 1b92 1b93
6119	Chest Border Shape	1b94 1259 1b95 182a 1b96
6120	Chest Border Definition	1b97 1b98 1b99 1b9a 1b9b 1b9c 1b9d 1b9e
6121	Chest Orientation Descriptor	14 1a5 2d
6122	Chest Content Descriptor	1b9f 1ba0 4ca 1ba1 7d6
6123	Chest Opacity Descriptor	1ba2 1ba3 1ba4 1ba5 1ba6 1ba7 1ba8
6124	Locationin Chest	1ba9 1baa 3 5 9 1bab 1bac 1bad 1bae 1f 1baf 1bb0 1bb1 1bb2
6125	General Chest Location	3 5 9 1f
6126	Locationin Lung	1bab 1bac 1bad 1bae 1bb0 1bb1 1bb2
6127	Segment Locationin Lung	1ba9 1baa 1baf
6128	Chest Distribution Descriptor	1bb3 1bb4 1bb5 1bb6 1bb7 1bb8 1bb9 1bba 1bbb 1bbc 1bbd 1bbe 1bbf
6129	Chest Site Involvement	3c 1bc0 1877 1b0d 1bc1 1bbc e9 ed 1ad3 1bc2
6130	Severity Descriptor	1bc3 12ee 1bc4 125e 1260 1262 1bc5
6131	Chest Texture Descriptor	1bc6 1bc7
6132	Chest Calcification Descriptor	1838 183a 1bc8 1bc9 1bca 1bcb 1bcc 1bcd
6133	Chest Quantitative Temporal Difference Type	1bce 1bcf
6134	Chest Qualitative Temporal Difference Type	181e 1bd0 1bd1 1bd2 1bd3 1bd4 1bd5 181f 1822 1823 1824 1826
6135	Image Quality Finding	1944 1bd6 194a 194b 1954 1956 195d d8a 195f 1960 1961 1962 1963 1965 1966
6136	Chest Typesof Quality Control Standard	1bd7 197e 1bd8 1bd9 1bda 1bdb
6137	CAD Analysis Type	1976 1979 197a 197b
6138	Chest Nonlesion Object Type	1937 803 1aeb 1ba 1aee 1af0 1af1 1af3 1afd 1b04 1b05 1b0b 1b1b 1b1c 1b20 411 1b2e 1b32 1b39 1b3c 1b40 1916 1941 1942 1b5f 1b65 1b66
6139	Nonlesion Modifier	10 17
6140	Calculation Method	1bdc 1158 1bdd 1bde 1bdf 1be0 1be1
6141	Attenuation Coefficient Measurement	495 1be2 1be3 1be4 1be5 1be6
6142	Calculated Value	1be7 1be8 1be9 1bea 1beb 1bec 1bed 1bee 1bef 1bf0 1bf1 1bf2 1bf3 1bf4 1bf5
6143	Lesion Response	1bf6 1bf7 1bf8 1bf9 1bfa 1bfb 1bfc
6144	RECIST Defined Lesion Response	1bf6 1bf7 1bf8 1bf9 1bfa 1bfb 1bfc
6145	Baseline Category	1bfd 1bfe 1bff
6146	Time Point Type	1c00 1c01 1c02 1c03 1c04 375 1c05 1c06 379 1c07 1c08 1c09
6147	Response Criteria	1c0a 1c0b 1c0c 1c0d
6148	Mediastinum Findingor Feature	111b 1ae7 1b03 1b0c 1b33 1b3e 1b47 1b53
6149	Mediastinum Anatomy	1ae6 804 1aed 1af6 1aff 13e3 80c 1b22 1b24 7cc 111d 111e 1b46 1b5b 1b5c 169 16c 1b62 111f 17e
6151	Background Echotexture	1c0e 1c0f 1c10
6152	Orientation	1c11 1c12
6153	Lesion Boundary	1c13 1c14
6154	Echo Pattern	1c15 1c16 1c17 1c18 1c19
6155	Posterior Acoustic Feature	1c1a 1c1b 1c1c 1c1d
6157	Vascularity	1c1e 1c1f 1c20 1c21 1c22
6158	Correlationto Other Finding	1c23 1c24 1c25 1c26 1c27 1c28 1c29
6159	Malignancy Type	1c2a 1c2b 1c2c
6160	Breast Primary Tumor Assessment From AJCC	1c2d 1c2e 1c2f 1c30 1c31 1c32 1c33 1c34 1c35 1c36 1c37 1c38 1c39 1c3a 1c3b 1c3c 1c3d
6161	Pathological Regional Lymph Node Assessmentfor Breast	1c3e 1c3f 1c40 1c41 1c42 1c43 1c44 1c45 1c46 1c47
6162	Assessmentof Metastasisfor Breast	1c48 1c49 1c4a
6163	Menstrual Cycle Phase	1c4b 1c4c 1c4d 1c4e
6164	Time Interval	1c4f 1c50 1c51 1c52
6165	Breast Linear Measurement	4a0 4b8 4b9 4ba 4c1 1c53 1c54 1c55 4e3 51e 51f 520 1a4 530 531 532 536 537 54a 54c 54d 559 1a7 5b5
6166	CAD Geometry Secondary Graphical Representation	1c56 1c57 1a4 1c58 1c59 1c5a 1c5b 1c5c 1c5d 1c5e 1a7
6170	Lobeof Lung	1bab 1bad 1bb1
6171	Zoneof Lung	1bac 1bae 1bb2
6200	Colon Overall Assessment	1c5f 1c60 1c61 1c62 1c63
6201	Colon Findingor Feature	1c64 1c65 1c66 1c67 1c68 1856 1c69 1c6a 18e9 185d 1c6b 1c6c 1c6d 185e 1c6e 133f
6202	Colon Findingor Feature Modifier	32 3c 1c6f 1c70 4d 1c71 1c72 1937 1ba 62 1af1 1af3 1c73 1b05 1c74 bb 1b1b 1b1c 7ca 1b20 de e9 1c75 411 101 1b32 1b39 11c 1b40 1c76 7d3 1916 1c77 147 1941 1c78 1942 161 1c79 1c7a 1c7b 179 1b66
6203	Colon Nonlesion Object Type	1937 1ba 1af1 1af3 1c73 1b05 1c74 1b1b 1b1c 1b20 411 1b32 1b39 1b40 1c76 1916 1941 1c78 1942 1c79 1c7a 1c7b 1b66
6204	Anatomic Noncolon Finding	32 3c 1c6f 1c70 4d 1c71 1c72 62 bb 7ca de e9 1c75 101 11c 7d3 1c77 147 161 179
6205	Clockface Locationfor Colon	1868 1869 186a 186b 186c 186d 186e 186f 1870 1871 1872 1873
6206	Recumbent Patient Orientationfor Colon	29d 2a0 2a1 2a6
6207	Colon Quantitative Temporal Difference Type	1c7c 1bce 1bcf
6208	Colon Typesof Quality Control Standard	1c7d 1bd7 1c7e 197e
6209	Colon Morphology Descriptor	1c7f 1c80 1c81 1c82 1c83
6210	Locationin Intestinal Tract	1c84 1c85 1c86 1c87 7d3 142 1c88 1c89
6211	Colon CAD Material Description	22c 1c8a 4ca 7d6
6212	Calculated Valuefor Colon Finding	1c8b 1c8c 1c8d 1c8e
6300	Prostate Anatomy	1c8f 1c90 1c91 1c92 1c93 1c94 1c95 1c96 1c97 1c98 1c99 1c9a 1c9b 1c9c 1c9d 1c9e 1c9f 1ca0 1ca1 1ca2 1ca3 1ca4 1ca5 1ca6 1ca7 1ca8 1ca9 1caa 1cab 1cac 1cad 1cae 1caf 11c 1cb0 1cb1 1cb2 1cb3 1cb4 1cb5 1cb6 1cb7 1cb8 1cb9 1cba 1cbb 1cbc 1cbd 1cbe 1cbf 1cc0 1cc1 1cc2 1cc3 1cc4 1cc5 1cc6 1cc7 1cc8 1cc9 1c77 1cca
6301	Prostate Sector Anatomyfrom PIRAD Sv 2	1c92 1c93 1c94 1c95 1c96 1c97 1c98 1c99 1c9a 1c9d 1ca1 1ca3 1ca4 1ca5 1ca6 1ca7 1ca8 1ca9 1cab 1cac 1cad 1cb1 1cb2 1cb3 1cb4 1cb5 1cb6 1cb7 1cba 1cbe 1cc0 1cc1 1cc2 1cc3 1cc4 1cc5 1cc6 1cc8 1cc9
6302	Prostate Sector Anatomyfrom European Concensus 16 Sector(Minimal)Model	1c92 1c93 1c9b 1c9c 1c9e 1c9f 1ca0 1ca2 1cab 1cac 1cad 1cb8 1cb9 1cbb 1cbc 1cbd 1cbf 1cc8 1cc9
6303	Prostate Sector Anatomyfrom European Concensus 27 Sector(Optimal)Model	1c90 1c91 1c92 1c93 1c94 1c96 1c98 1c9c 1c9e 1ca2 1ca6 1ca7 1ca8 1ca9 1cab 1cac 1cad 1cae 1cb1 1cb3 1cb5 1cb9 1cbc 1cbf 1cc3 1cc4 1cc5 1cc6 1cc8 1cc9
6304	Prostate Sector Anatomyfrom PIRAD Sv 2.1	1c92 1c93 1c94 1c95 1c96 1c97 1c98 1c99 1c9a 1c9d 1ca1 1ca3 1ca4 1ca5 1ca6 1ca7 1ca8 1ca9 1caa 1cab 1cac 1cad 1cb1 1cb2 1cb3 1cb4 1cb5 1cb6 1cb7 1cba 1cbe 1cc0 1cc1 1cc2 1cc3 1cc4 1cc5 1cc6 1cc7 1cc8 1cc9
6310	Prostate Reporting System	1ccb 1ccc
6311	MR Signal Intensity	48c 4bf 1ccd 1cce 1ccf 588 58b
6312	Crosssectional Scan Plane Orientation	4 b 1a5 26
6313	Historyof Prostate Disease	1cd0 1cd1 1cd2 1cd3
6314	Prostate MRI Study Quality Finding	1cd4 1cd5 1cd6 1cd7 1cd8 1cd9 1cda
6315	Prostate MRI Series Quality Finding	1cdb 1cdc 1cdd 1cde 1cdf 1ce0 1ce1 1ce2 1ce3 1ce4 1ce5 1ce6 1ce7 1ce8 1ce9 1cea 1ceb 1cec 1ced 1cee
6316	MR Imaging Artifact	1cdc 1ce0 1ce1 1ce3 1ce4 1ce5 1ce6 1ceb 1ced
6317	Prostate DCEMRI Quality Finding	1ce2 1ce9 1cec 1cee
6318	Prostate DWIMRI Quality Finding	1cdd 1cde 1cdf 1cea
6319	Abdominal Intervention Type	1166 1cef 1cf0
6320	Abdominopelvic Intervention	1cf1 1cf2 1cf3 1cf4 1cf5
6321	Prostate Cancer Diagnostic Procedure	1cf6 1cf7
6322	Prostate Cancer Family History	1a6a 12d5 1cf8
6323	Prostate Cancer Therapy	1cf9 1cfa 1cf5
6324	Prostate MRI Assessment	1cfb 1cfc 1cfd 1cfe 1cff 1d00
6325	Overall Assessmentfrom PIRADS®	1cfb 1cfc 1cfd 1cfe 1cff 1d00
6326	Image Quality Control Standard	1d01 197e 197f 1d02 1d03 1980
6327	Prostate Imaging Indication	1d04 1d05 19bb 1d06 1a6a 1d07 19cb 1d08
6328	PIRADS®v 2 Lesion Assessment Category	1d09 1d0a 1d0b 1d0c 1d0d 1d0e
6329	PIRADS®v 2 T 2 WIPZ Lesion Assessment Category	1d0f 1d10 1d11 1d12 1d13 1d14
6330	PIRADS®v 2 T 2 WITZ Lesion Assessment Category	1d15 1d16 1d17 1d18 1d19 1d1a
6331	PIRADS®v 2 DWI Lesion Assessment Category	1d1b 1d1c 1d1d 1d1e 1d1f 1d20
6332	PIRADS®v 2 DCE Lesion Assessment Category	1d21 1d22 1d23
6333	mp MRI Assessment Type	1d24 1d25 1d26 1d27 1d28
6334	mp MRI Assessment Typefrom PIRADS®	1d24 1d25 1d26 1d27 1d28
6335	mp MRI Assessment Value	1d29 1d2a 1d2b 1cd0 182c 1d2c 1d2d 1d2e 1bb7 1d2f 1d30 1d31 1d32 1d33 1d34 1d35 1d36 1bba 1d37 1d38 1d39 1d3a 1bc6 1d3b 1d3c 1d3d 182d 1259 1d3e 1d3f 1d40 108f 1ba6 1b95 1d41 1b29 1bbd 1d42 1b30 1d43 1d44 182f 1d45 1d46 1d47 1d48 1d49 1d4a 1d4b 1d4c 1cd2 1d4d 1d4e 1d4f 1830 1d50 1d51 1d52 1d53 1d54 1319
6336	MRI Abnormality	1d2b 1cd0 1d2d 1bb7 1d36 1bba 1d38 1d39 1d3d 108f 1b29 1bbd 1b30 1d44 1cd2 1d4d 1319
6337	mp MRI Prostate Abnormalityfrom PIRADS®	1d2b 1cd0 1d2d 1bb7 1d36 1bba 1d38 1d39 1d3d 108f 1b29 1bbd 1b30 1d44 1cd2 1d4d 1319
6338	mp MRI Benign Prostate Abnormalityfrom PIRADS®	1d2b 1cd0 1d2d 1d36 1d39 1cd2 1319
6339	MRI Shape Characteristic	1d31 1259 1d40 1ba6 1b95 1d46 1d4f 1d54
6340	Prostate MRI Shape Characteristicfrom PIRADS®	1d31 1259 1d40 1ba6 1b95 1d46 1d4f 1d54
6341	MRI Margin Characteristic	182c 1d2c 1d34 1d35 182d 1259 1d43 182f 1d47 1830
6342	Prostate MRI Margin Characteristicfrom PIRADS®	182c 1d2c 1d34 1d35 182d 1259 1d43 182f 1d47 1830
6343	MRI Signal Characteristic	1d29 1d2a 1d30 1d3a 1bc6 1d3b 1d3c 1d3e 1d41 1d45 1d4e 1d50 1d51
6344	Prostate MRI Signal Characteristicfrom PIRADS®	1d29 1d2a 1d30 1d3a 1bc6 1d3b 1d3c 1d3e 1d41 1d45 1d4e 1d50 1d51
6345	MRI Enhancement Pattern	1d2e 1d2f 1d32 1d33 1d37 1d3f 1d42 1d48 1d49 1d4a 1d4b 1d4c 1d52 1d53
6346	Prostate MRI Enhancement Patternfrom PIRADS®	1d2e 1d2f 1d32 1d33 1d37 1d3f 1d42 1d48 1d49 1d4a 1d4b 1d4c 1d52 1d53
6347	Prostate MRI Extraprostatic Finding	1d55 1d56 1d57
6348	Prostate MRI Assessmentof Extraprostatic Anatomic Site	7cc 1cad 1d58 7d3 1c77
6349	MR Coil Type	1d59
6350	Endorectal Coil Fill Substance	22c 1d5a 1d5b 25e
6351	Prostate Relational Measurement	1d5c 1d5d
6352	Prostate Cancer Diagnostic Blood Lab Measurement	1d5e 1d5f 1d60
6353	Prostate Imaging Typesof Quality Control Standard	1d01 197e 1d02 1d03
6401	Nonlesion Object Type Physical Object	1936 1937 1938 1ba 1939 193a 193b 193c 193d 193e 193f 1940 1941 1942
6402	Nonlesion Object Type Substance	231
6403	Nonlesion Object Type Tissue	1916
6404	Chest Nonlesion Object Type Physical Object	1937 803 1aeb 1ba 1aee 1af0 1af1 1af3 1afd 1b04 1b05 1b0b 1b1b 1b1c 1b20 411 1b2e 1b32 1b39 1b3c 1b40 1941 1942 1b5f 1b65 1b66
6405	Chest Nonlesion Object Type Tissue	1916
7000	Diagnostic Imaging Report Document Title	1d61 1d62 1d63 1d64 1d65 1d66 1d67 1d68 1d69 1d6a 1d6b 1d6c 1d6d 1d6e 1d6f 1d70 1d71 1d72 1d73 1d74 1d75 1d76 1d77 1d78 1d79 1d7a 1d7b 1d7c 1d7d 1d7e 1d7f 1d80 1d81 1d82 1d83 1d84 1d85 1d86 1d87 1d88 1d89 1d8a 1d8b 1d8c 1d8d 1d8e 1d8f 1d90 1d91 1d92
7001	Diagnostic Imaging Report Heading	19ce 1d93 1d94 1d95 19d0 1d96 19d1 1d97 19d2 19d3 1d98 1d99 1d9a 1d9b 1d9c 1d9d 19d7 1d9e 1d9f
7002	Diagnostic Imaging Report Element	1da0 19d8 1000 1d97 1001 1d9a 1da1 1da2 1002 1d9e 1d9f
7003	Diagnostic Imaging Report Purposeof Reference	618 1da3 1da4 1da5
7004	Waveform Purposeof Reference	1da6 1da7 1da8 1da9 1daa 1dab 1dac
7005	Contributing Equipment Purposeof Reference	1dad 1dae 1daf 1db0 366 1db1 1db2 1db3 1db4 1db5 1db6
7006	SR Document Purposeof Reference	1db7 1db8 1db9 1dba 1dbb
7008	Media Import	1dbc 1dbd 1dbe 1dbf 1dc0 1dc1 1dc2 1dc3 1dc4
7009	Purposeof Referenceto Predecessor Report	1dc5 1dc6 1dc7 1dc8 1dc9
7010	Key Object Selection Document Title	1dca 1dcb 1dcc 1dcd 1dce 1dcf 1dd0 1dd1 1dd2 1dd3 1dd4 1dd5 1dd6 1dd7 1dd8 1dd9 1dda 1ddb 1ddc 1ddd 1dde 1ddf 1de0 1de1 1de2 1de3 1de4 1de5 1de6 1de7 1de8 1de9 1dea 1deb 1dec 1ded 1dee 1def 1df0 1df1 1df2 1df3 1df4 1df5 1df6 1df7 1df8 1df9 1dfa 1dfb 1dfc 1dfd 1dfe 1dff 1e00 1e01 1e02 1e03 1e04 1e05 1e06 1e07 1e08 1e09 1e0a 1e0b 1e0c 1e0d 1e0e 1e0f 1e10 1e11 1e12 1e13 1e14 1e15 1e16 1e17
7011	Rejectedfor Quality Reason	1944 194a 1e18 194b 1954 1e19 1956 195d d8a 195f 1960 1961 1962 1963 1965 1966
7012	Bestin Set	1e1a 615 1e1b 616
7013	Non Image Source Instance Purposeof Reference	1e1c 1e1d 1e1e 1e1f 1e20
7014	Export Additional Information Document Title	1dd6 1de4 1dec 1df0
7015	Export Delay Reason	1e21 1e22 1e23 1e24 1e25 1e26 1e27 1e28
7016	Levelof Difficulty	1e29 1e2a 1e2b
7017	Categoryof Teaching Material Imaging	1e2c 1e2d 1e2e 1e2f 1e30 1e31 1e32 1e33 1e34 1e35 1e36
7018	Miscellaneous Document Title	1e37
7019	Segmentation Non Image Source Purposeof Reference	1e1f
7021	Measurement Report Document Title	1e38 1e39 1e3a 1e3b
7022	Radiotherapy Purposeof Reference	1e3c 1e3d 1e3e 1e3f
7023	RT Process Output	1dd0 1dd4 1dd5 1dfa 1dff 1e02 1e04 1e05 1e07 1e08 1e09
7024	RT Process Input	1ddb 1ddd 1ddf 1de0 1de2 1de5 1de6 1de7 1de8
7025	RT Process Input Used	1df6 1df9 1dfb 1dfc 1dfe 1e01 1e03 1e06 1e0a
7026	Radiotherapeutic Dose Measurement Device	1e40 1e41 1e42 1e43 1e44 1e45 1e46 1e47 1e48 1e49 1e4a 1e4b 1e4c
7027	Segmented Radiotherapeutic Dose Measurement Device	1e41 1e42 1e43 1e44 1e45 1e46 1e47 1e48 1e4a 1e4b 1e4c
7030	Institutional Department/Unit/Service	1e4d 1e4e 1e4f 1e50 1e51 1e52 1e53 1e54 1e55 1e56 1e57 1e58 1e59 1e5a 1e5b 1e5c 1e5d 1e5e 1e5f 1e60 1e61 1e62 1e63 1e64 1e65 1e66 1e67 1e68 1e69 1e6a 1e6b 1e6c 1e6d 1e6e 1e6f 1e70 1e71 1e72 1e73 1e74 1e75 1e76 1e77 1e78 1e79 1e7a 1e7b 1e7c 1e7d 1e7e 1e7f 1e80 1e81 1e82 1e83 1e84 1e85 1e86 1e87 1e88 1e89 1e8a 1e8b 1e8c 1e8d 1e8e 1e8f 1e90 1e91 1e92 1e93 1e94 1e95 1e96 1e97 1e98 1e99 1e9a 1e9b 1e9c 1e9d 1e9e 1e9f 1ea0 1ea1 1ea2
7031	Reasonfor Removalfrom Operational Use	1ea3 1dd1 1df5 1ea4 116d 1e10 1e11 1ea5
7035	Actionable Finding Classification	1ea6 1ea7 1ea8
7036	Image Quality Assessment	1ea9 1eaa 1eab
7039	Pediatric Size Category	1eac 1ead 1eae 1eaf 1eb0 1eb1 1eb2 1eb3
7040	Broselow Luten Pediatric Size Category	1eac 1ead 1eae 1eaf 1eb0 1eb1 1eb2 1eb3
7041	Calcium Scoring Patient Size Category	1eb4 1eb5 1eb6
7042	CMDCTECC Calcium Scoring Patient Size Category	1eb4 1eb5 1eb6
7050	Deidentification Method	1eb7 1eb8 1eb9 1eba 1ebb 1ebc 1ebd 1ebe 1ebf 1ec0 1ec1 1ec2 1ec3
7060	Encapsulated Document Source Purposeof Reference	1e1c 1ec4 1e1d 1e1e 1e1f 1e20
7061	Model Document Title	1ec5 1ec6 1ec7 1ec8 1ec9 1ec4 1eca
7062	Purposeof Referenceto Predecessor 3 D Model	1ecb 1ecc
7063	Model Scale Unit	1ecd 1ece 1788 10bf
7064	Model Usage	1166 1ecf 1ed0 1ed1 1ed2 116d 1ed3 1ed4
7070	Real Time Video Rendition Title	1e0b 1e0c 1e0d 1e0e
7100	RCS Registration Method Type	1ed5 1ed6 1ed7 1ed8 1ed9 1eda
7101	Brain Atlas Fiducial	1edb 1edc 1edd 1ede 1edf 1ee0 1ee1 1ee2 1ee3 1ee4 1ee5
7110	Fiducial Category	1ee6 1ee7 1ee8 1b05
7111	Fiducial	1edb 13dd 1936 1ba 1939 1ee9 10b2 13de 1c66 1eea 109b 1eeb 1edc 1edd 1ede 1edf 1ee0 1eec 93f 1ee1 1eed 125 1ee2 1ee3 1ee4 1ee5 1c5 1c6 1eee 10a3 8f5 10b3 1eef 1ef0
7112	Radiotherapy Fiducial	1936 1ba 1939 1ee9 1c66 1eea 1eeb 1eec 1eed 1c5 1eee 1eef 1ef0
7140	Brain Structurefor Volumetric Measurement	1ef1 1ef2 1ef3 1ef4 1ef5 1ef6 1ef7 5e 1ef8 1ef9 1efa 1efb 1efc 1efd 1efe 1eff 1f00 1f01 1f02 1f03 1f04 1f05 1f06 1f07 1f08
7150	Segmentation Property Category	1f09 1f0a 1f0b 82f 1f0c 1f0d 1f0e 1f0f
7151	Segmentation Property Type	90b 90c 90d 90e 90f 910 911 912 913 914 915 916 917 918 919 91a 91b 91c 91d 91e 2e 2f 1f10 1f11 30 1f12 1893 1373 31 1f13 32 1f14 1ae1 1ef1 33 34 35 1374 1375 36 37 1ae2 38 17cc 39 1376 1377 3a 3b 3c 3d 3e 1ae3 1ae4 3f 40 41 1f15 1ae5 1378 1f16 8f4 42 1b9 111b 1379 137a 43 1f17 44 45 1ae6 46 1ae7 47 1936 48 1f18 1f19 1f1a 49 4a 1112 1f1b 4b 4c 1f1c 4d 4e 1f1d 1c71 1f1e 1f1f 1f20 4f 1f21 7c5 1f22 1f23 50 1f24 51 1570 52 53 54 1f25 1f26 1f27 55 1ef2 1f28 1f29 56 1f2a 1f2b 57 1aea 58 1937 59 802 1f2c 1f2d 1f2e 1f2f 1f30 1f31 1f32 1f33 1f34 1f35 1f36 1f37 5a 5b 1f38 1938 803 1aeb 1f39 804 1aec 5c 137b 1aed 137c 137d 1f3a 1f3b 1ba 1ef3 137f 1380 1aee 7c7 1aef 5d 1ef7 5e 1ef9 1f3c 5f 1f3d 1f3e 1f3f 1f40 1af0 60 61 62 1f41 63 13e2 64 1af1 1f42 65 1af2 1f43 66 932 67 1939 1f44 68 1381 1af3 193a 69 6a 1382 1383 6b 6c 6d 6e 805 6f 70 193b 71 72 73 74 7c8 75 76 806 77 1f45 1f46 1af6 1af7 1f47 1f48 1f49 1f4a 1f4b 1f4c 1f4d 1f4e 1f4f 78 1d2d 1384 1385 1f50 1af8 1f51 1afb 79 1bb 1e41 807 1f52 1386 1e42 1e43 1e44 91f 920 921 7a 1afc 1028 7b 188 17cd 7c 1855 7d 1bc 1bd 1be 1f53 81 82 8a 1afd 1f54 8b 1f55 8c 1afe 1aff 1b00 13e3 8d 1571 8e 8f 1572 90 91 1b01 1b02 92 93 94 1573 95 96 97 98 1f56 1b03 1f57 1c67 1b04 1f58 99 9a 9b 9c 1b05 1387 9d 1388 1b06 9e 1f59 9f a0 a1 19e2 1389 1efc 1574 1f5a a2 1f5b 138a a3 138b 138c a4 138d 1efd 1bf 1f5c 138e 138f a5 a6 1c0 a7 1f5d a8 1f5e 1f5f a9 1f60 1f61 1f62 80c 1b0b 1f63 1d39 aa ab 1b0c 1390 1b0d ac ad 1efe ae af 1575 b0 b1 193c 17ce 1391 b2 b3 b4 b5 1b0f b6 193d 1392 1393 b7 1f64 b8 1f65 b9 1b10 ba bb 18d4 1394 1b12 bc 1f66 1576 1b13 bd be 1f67 1b14 1b15 1b16 1395 1396 922 bf 1397 1398 c0 c1 1399 1b17 c2 c3 1b19 1f68 c4 18 c5 c6 c7 1e45 1e46 193e c8 1b1b c9 1b1c ca cb 7ca 1b20 cc 1f69 1f6a 1f6b 1f6c 1f6d 1f6e 1f6f 1f70 1f71 1f72 cd ce 1577 cf d0 1c1 1f01 139a 1f73 1b21 933 139b 934 139c 139d 923 924 925 935 139e 10f8 d1 d2 d3 d4 d5 d6 d7 1b22 d8 d9 da db dc 108f 1f74 139f 1b23 1f75 1b24 1f76 1b25 dd 1578 1e47 de df 13a0 1b26 1b27 e0 e1 e2 1bab e3 1b28 e4 e5 e6 e7 e8 1f77 e9 7cc 1f78 1f79 7cd 1e48 1f7a 1f7b ea 926 1b29 eb ec 1c2 1f7c 1f7d 13a1 ed 1f7e 1f7f ee ef 927 928 929 1f80 13a2 13a3 13a4 13a5 901 1f81 1579 1bad 1b2b 111d 1f82 f0 1f83 157a f1 157b f2 f3 f4 f5 f6 f7 f8 1f84 411 1f85 1f86 1f87 1f88 1f89 1b2e 1b30 1f8a 5ef f9 1f02 1e4a fa 157c 1f8b fb fc fd 193f fe ff 1f8c 1f8d 1f8e 100 1f8f 1940 17cf 17d0 17d1 17d2 17d3 17d4 17d5 17d6 13a6 13a7 101 157d 102 103 104 1b32 105 1b33 106 107 157e 1f90 108 109 10a 1b35 1b36 1f91 1f92 10b 10c 10d 1c3 13a8 1f93 1f94 1b37 1f95 10e 1f96 1f97 1f98 1f99 13a9 10f 110 111 112 198 1f9a 1f9b 13aa 1f9c 13ab 113 114 1b3c 115 13ac 13ad 13ae 92a 13af 13b0 1f9d 116 92b 1b3d 117 17d7 118 1b3e 936 119 11a 11b 13b1 13b2 11c 1b40 92c 92d 92e 13b3 11d 11e 11f 120 111e 121 122 123 1f03 1e4b 124 13b4 1eed 92f 1f9e 7d3 1f9f 1fa0 125 126 127 1fa1 129 13b5 937 930 13b6 13b7 13b8 12a 12b 12c 12d 12e 12f 130 1b46 931 131 1b47 132 133 134 135 1c4 136 137 138 7d4 139 13b9 13a 1b48 13b 13c 1916 13d 13e 1fa2 13ba 1b49 1b4a 13bb 13f 1c77 1b4c 140 1fa3 141 142 1fa4 13bc 7d5 15a8 1fa5 143 13bd 144 13be 157f 7d6 13bf 1580 1c5 1fa6 145 1fa7 1fa8 1b51 146 147 148 149 1941 1c6 14a 1b52 14b 14c 1fa9 1b53 1faa 14d 14e 1fab 14f 1b54 19e 150 151 152 1b56 1fac 153 154 13c0 13c1 13c2 155 13c3 1fad 156 1fae 157 1b57 158 159 15a 13c4 15b 13ce 1b58 15c 17d8 17d9 17da 17db 1942 1faf 1fb0 15d 1fb1 15e 1fb2 1fb3 1fb4 1fb5 1fb6 1fb7 1fb8 1fb9 1fba 1fbb 1fbc 1fbd 1fbe 1fbf 1fc0 1fc1 1fc2 1fc3 1fc4 1fc5 1fc6 1fc7 1fc8 1fc9 1fca 15f 1fcb 838 1fcc 160 1fcd 1b59 1b5a 13c5 13c6 13c7 161 1fce 1e4c 162 13c8 13c9 1f05 1b5b 163 164 165 10a2 167 168 1b5d 169 1f0f 1fcf 16a 16b 1581 1b5e 16c 16d 1b5f 13ca 1b61 1b62 111f 16e 16f 13cf 170 13cb 171 172 173 1fd0 174 175 176 1bb1 177 178 13e4 1b65 13e5 1fd1 1fd2 13cc 179 17a 1fd3 1fd4 1fd5 1fd6 1fd7 17b 8f5 17c 1b66 17d 17e 13cd 1b67 17f 180 1582 181 1fd8 1fd9 1fda 1fdb 1fdc 182 183 13d0 1346
7152	Cardiac Structure Segmentation Type	3c 80c da 1f94 1f95 133
7153	CNS Segmentation Type	1f13 1ef1 1f15 1f16 55 1ef2 1f28 1f29 1ef3 7c7 1ef7 5e 1ef9 1f3c 1f3d 1f3e 1f3f 1f40 1f43 1f45 1f46 1f52 188 1f55 1efc 1f5a 1efd 1f5c 1efe 1f64 1f65 1f67 1f01 1f73 1f76 1f7d 1f7e 1f80 1f81 1f89 1f02 1f8b 1f8c 1f8d 1f8e 1f90 198 1f9a 1f9b 1f9d 1f03 1fa6 145 1fa7 1fa8 1faa 1fab 1fac 1fad 1fae 1fcb 1fcc 1fce 1f05 1fd0 1fdb
7154	Abdominal Segmentation Type	2e 30 1f12 1fdd 32 4b 4c 1f47 1f48 1f49 1f4a 1f4b 1f4c 1f4d 1f4e a2 bb 7ca de 1f77 fd 102 103 104 1f98 1f99 1fa1 15a8 144 147 1fd1 1fd9
7155	Thoracic Segmentation Type	1c71 1f24 58 1fde 1f42 67 807 13e3 1bab e9 ed 1bad 1f9c 129 1fa5 14b 164 166 168 16c 1bb1
7156	Vascular Segmentation Type	1f14 1f39 1f68 e8 1f7c 1fb0 1fb1 10a2 1346
7157	Device Segmentation Type	1f10 1f11 1f19 1f1a 1f1c 1f1f 1f22 1f23 1f25 1f26 1f27 1f2a 1f2b 803 1f3b 1f41 1f50 1f51 1f59 1f5d 1f5e 1f5f 1f60 1f61 1f62 1f63 1f66 10f8 1f82 411 1eed 1f9e 1fa2 1fa3 1c6 1fa9 1fca 1fd3 1fd5 1fd8 1fdc
7158	Artifact Segmentation Type	1f44 19e2 1fca
7159	Lesion Segmentation Type	1893 1f18 1f1e 1d2d 1855 1f53 1f54 1d39 18d4 108f 1b29 1f84 1f85 1f86 1f87 1b30 1f8a 5ef
7160	Pelvic Organ Segmentation Type	4d 62 1f56 1f58 1f7a 1f7b 101 1f91 1fdf 1f92 10b 11c 7d3 1c77 161 179 1fd4 1fd7 181
7161	Physiology Segmentation Type	1f93
7162	Surface Processing Algorithm Family	1fe0 1fe1 1fe2 1fe3 1fe4 1fe5 1fe6 1fe7 1fe8 1fe9 1fea
7165	Abstract Segmentation Type	1f18 5ef 1f9f 1fa0 1fa4 1f0f 1fcf 1fda
7166	Common Tissue Segmentation Type	8f4 1f1d 1c71 7c5 1f38 1f3a 7c8 1f57 1f75 7cc 1f78 1f79 7cd 1f7f 1f83 1f88 1f8f 7d5 7d6 19e 1fcd 1f0f 8f5
7167	Peripheral Nervous System Segmentation Type	1f17 1f4f 1f96 1f97 1faf 1fd6
7168	Brain Lesion Segmentation Type With Necrosis	1f18 1855 1f54 1f84 1f8a 5ef
7169	Brain Lesion Segmentation Type Without Necrosis	1f18 1855 1f54 1f8a 5ef
7170	Couinaud Liver Segment	1f47 1f48 1f49 1f4a 1f4b 1f4c 1f4d 1f4e
7171	Liver Segmentation Type	1f47 1f48 1f49 1f4a 1f4b 1f4c 1f4d 1f4e
7180	Abstract Multidimensional Image Model Component Semantic	485 486 487 488 48b 48c 495 497 498 499 49a 49d 49e 49f 4a1 482 4aa 4ae 4af 4b0 4b1 4be 4bf 4c3 4c4 4c5 4c7 4c8 4c9 4ca 4cb 4cc 4cf 4d0 4d2 4d3 4d4 4d5 4d6 4d7 4d9 4da 483 4e4 4ec 4ed 4ee 4ef 4f0 4f1 4f2 4f3 4f4 4f5 515 516 517 521 522 52d 52e 52f 533 534 535 538 53a 53b 53c 53d 547 548 549 54b 54e 54f 550 551 552 553 554 555 556 557 558 55a 55b 55c 55d 563 564 565 566 567 568 484 56d 56e 570 577 578 579 57a 57d 57e 580 586 587 588 589 58a 58b 58c 58d 58e 58f 590 591 592 593 594 595 596 597 598 599 59a 59b 5a2 5ac 5ad 5ae 5af 5b0 5b1 25e 5b2 5b3 5b4 5b6 5b7 5b8 5b9 5ba 5bb 5bc 5bd 5be 5bf 5c0 5c1 5c2 5c3 5ca 5cb 5cc 5cd
7181	Abstract Multidimensional Image Model Component Unit	437 1feb 1fec 1fed 438 439 43a 43b 43c 1fee 1fef 43d 43e 43f 440 441 442 10b8 10bb 443 444 445 446 447 448 449 44a 44b 1ff0 10b9 10bc 1ff1 1ff2 1ecd 1ff3 1ff4 1ff5 1ff6 1ff7 1ff8 10ba 10bd 10b6 1788 1ff9 1ffa 1ffb 1ffc 1ffd 1ffe 1fff 2000 10bf 2001 10b7 2002 2003 2004 2005 2006 2007 2008 2009 200a 200b
7182	Abstract Multidimensional Image Model Dimension Semantic	200c 200d 200e 200f
7183	Abstract Multidimensional Image Model Dimension Unit	2010 2011 1ecd 1788 2000 10bf 2006
7184	Abstract Multidimensional Image Model Axis Direction	2012 2013 2014 2015 2016 2017
7185	Abstract Multidimensional Image Model Axis Orientation	2018 2019 201a 201b 201c 201d 201e 201f 2020 2021 2022 2023
7186	Abstract Multidimensional Image Model Qualitative Dimension Sample Semantic	49e 49f 4a1 4ae 4af 4b0 4d9 4da 4f5 517 521 522 53a 53b 53c 556 557 558 599 5ac 5ad 5ae 5af 5b0 5b1 5b7 5b8 5b9 5ba 5bb 5bc 5bd 5be 5bf 5c0 5c1 5c2
7191	Tissue Segmentation Property Type	8f4 1f1d 1c71 7c5 1f38 1f3a 7c8 1f57 1f75 7cc 1f78 1f79 7cd 1f7f 1f83 1f88 1f8f 1916 7d5 7d6 19e 1fcd 1f0f 8f5
7192	Anatomical Structure Segmentation Property Type	90b 90c 90d 90e 90f 910 911 912 913 914 915 916 917 918 919 91a 91b 91c 91d 91e 2e 2f 30 1f12 1373 31 1f13 32 1f14 1ae1 1ef1 33 34 35 1374 1375 36 37 1ae2 38 17cc 39 1376 1377 3a 3b 3c 3d 3e 1ae3 1ae4 3f 40 41 1f15 1ae5 1378 1f16 8f4 42 111b 1379 137a 43 1f17 44 45 1ae6 46 1ae7 47 48 49 4a 1112 4b 4c 4d 4e 1c71 1f20 4f 50 1f24 51 1570 52 53 54 55 1ef2 1f28 1f29 56 57 1aea 58 59 802 1f2c 1f2d 1f2e 1f2f 1f30 1f31 1f32 1f33 1f34 1f35 1f36 1f37 5a 5b 1f39 804 1aec 5c 137b 1aed 137c 137d 1ef3 137f 1380 7c7 1aef 5d 1ef7 5e 1ef9 1f3c 5f 1f3d 1f3e 1f3f 1f40 60 61 62 63 13e2 64 1f42 65 1af2 1f43 66 932 67 68 1381 69 6a 1382 1383 6b 6c 6d 6e 805 6f 70 71 72 73 74 75 76 806 77 1f45 1f46 1af6 1af7 1f47 1f48 1f49 1f4a 1f4b 1f4c 1f4d 1f4e 1f4f 78 1384 1385 1af8 1afb 79 807 1f52 1386 91f 920 921 7a 1afc 1028 7b 188 17cd 7c 7d 81 82 8a 8b 1f55 8c 1afe 1aff 1b00 13e3 8d 1571 8e 8f 1572 90 91 1b01 1b02 92 93 94 1573 95 96 97 98 1f56 1b03 1f58 99 9a 9b 9c 1387 9d 1388 1b06 9e 9f a0 a1 1389 1efc 1574 1f5a a2 138a a3 138b 138c a4 138d 1efd 1f5c 138e 138f a5 a6 a7 a8 a9 80c aa ab 1b0c 1390 1b0d ac ad 1efe ae af 1575 b0 b1 17ce 1391 b2 b3 b4 b5 1b0f b6 1392 1393 b7 1f64 b8 1f65 b9 1b10 ba bb 1394 1b12 bc 1576 1b13 bd be 1f67 1b14 1b15 1395 1396 922 bf 1397 1398 c0 c1 1399 1b17 c2 c3 1b19 1f68 c4 18 c5 c6 c7 c8 c9 ca cb 7ca cc 1f69 1f6a 1f6b 1f6c 1f6d 1f6e 1f6f 1f70 1f71 1f72 cd ce 1577 cf d0 1f01 139a 1f73 1b21 933 139b 934 139c 139d 923 924 925 935 139e d1 d2 d3 d4 d5 d6 d7 1b22 d8 d9 da db dc 139f 1b23 1b24 1f76 dd 1578 de df 13a0 1b26 1b27 e0 e1 e2 1bab e3 e4 e5 e6 e7 e8 1f77 e9 7cc 1f7a 1f7b ea 926 eb ec 1f7c 1f7d 13a1 ed 1f7e ee ef 927 928 929 1f80 13a2 13a3 13a4 13a5 901 1f81 1579 1bad 1b2b 111d f0 157a f1 157b f2 f3 f4 f5 f6 f7 f8 1f89 f9 1f02 fa 157c 1f8b fb fc fd fe ff 1f8c 1f8d 1f8e 100 17cf 17d0 17d1 17d2 17d3 17d4 17d5 17d6 13a6 13a7 101 157d 102 103 104 105 1b33 106 107 157e 1f90 108 109 10a 1b35 1b36 1f91 1f92 10b 10c 10d 13a8 1f94 1b37 1f95 10e 1f96 1f97 1f98 1f99 13a9 10f 110 111 112 198 1f9a 1f9b 13aa 1f9c 13ab 113 114 115 13ac 13ad 13ae 92a 13af 13b0 1f9d 116 92b 1b3d 117 17d7 118 1b3e 936 119 11a 11b 13b1 13b2 11c 92c 92d 92e 13b3 11d 11e 11f 120 111e 121 122 123 1f03 124 13b4 92f 7d3 125 126 127 1fa1 129 13b5 937 930 13b6 13b7 13b8 12a 12b 12c 12d 12e 12f 130 1b46 931 131 1b47 132 133 134 135 136 137 138 7d4 139 13b9 13a 1b48 13b 13c 13d 13e 13ba 1b49 1b4a 13bb 13f 1c77 1b4c 140 141 142 13bc 15a8 1fa5 143 13bd 144 13be 157f 13bf 1580 1fa6 145 1fa7 1fa8 1b51 146 147 148 149 14a 1b52 14b 14c 1b53 1faa 14d 14e 1fab 14f 1b54 150 151 152 1b56 1fac 153 154 13c0 13c1 13c2 155 13c3 1fad 156 1fae 157 1b57 158 159 15a 13c4 15b 13ce 1b58 15c 17d8 17d9 17da 17db 1faf 1fb0 15d 1fb1 15e 1fb2 1fb3 1fb4 1fb5 1fb6 1fb7 1fb8 1fb9 1fba 1fbb 1fbc 1fbd 1fbe 1fbf 1fc0 1fc1 1fc2 1fc3 1fc4 1fc5 1fc6 1fc7 1fc8 1fc9 15f 1fcb 838 1fcc 160 1b59 1b5a 13c5 13c6 13c7 161 1fce 162 13c8 13c9 1f05 1b5b 163 164 165 10a2 167 168 1b5d 169 16a 16b 1581 1b5e 16c 16d 13ca 1b61 1b62 111f 16e 16f 13cf 170 13cb 171 172 173 1fd0 174 175 176 1bb1 177 178 13e4 13e5 1fd1 13cc 179 17a 1fd4 1fd6 1fd7 17b 8f5 17c 17d 17e 13cd 1b67 17f 180 1582 181 1fd9 1fdb 182 183 13d0 1346
7193	Physical Object Segmentation Property Type	1f10 1f11 1b9 1936 1f19 1f1a 1f1c 1f1f 1f22 1f23 1f25 1f26 1f27 1f2a 1f2b 1937 1938 803 1aeb 1f3b 1ba 1aee 1af0 1f41 1af1 1939 1f44 1af3 193a 193b 1f50 1f51 1bb 1e41 1e42 1e43 1e44 1bc 1bd 1be 1afd 1b04 1b05 1f59 19e2 1bf 1c0 1f5d 1f5e 1f5f 1f60 1f61 1f62 1b0b 1f63 193c 193d 1f66 1e45 1e46 193e 1b1b 1b1c 1b20 1c1 10f8 1e47 1e48 1c2 1f82 411 1b2e 1e4a 193f 1940 1b32 1c3 1b3c 1b40 1e4b 1eed 1f9e 1c4 1fa2 1fa3 1c5 1941 1c6 1fa9 1942 1fca 1e4c 1b5f 1b65 1fd3 1fd5 1b66 1fd8 1fdc
7194	Morphologically Abnormal Structure Segmentation Property Type	1893 1f18 1f1e 1d2d 1855 1f53 1f54 1d39 18d4 108f 1f74 1b29 1f84 1f85 1f86 1f87 1b30 1f8a 5ef
7195	Function Segmentation Property Type	1f93
7196	Spatialand Relational Concept Segmentation Property Type	1f18 1b16 1b25 1b28 5ef 1f9f 1fa0 1fa4 1f0f 1fcf 1fda
7197	Body Substance Segmentation Property Type	1f1b 1f21 1c67 1f5b 1fd2
7198	Substance Segmentation Property Type	231
7199	Anatomically Localized Lesion Segmentation Type	1f74
7201	Referenced Image Purposeof Reference	2024 2025 2026 2027 2028 2029 202a 202b 202c 202d 1796 202e 202f 2030 2031 2032 2033 2034 2035 2036
7202	Source Image Purposeof Reference	2037 2038 2039 203a 203b 1798 203c 203d 203e
7203	Image Derivation	203f 2040 2041 2042 2043 2044 2045 2046 2047 2048 2049 204a 204b 204c 204d 204e 204f 2050 2051 2052 2053 2054 2055 2056 2057 2058 2059 205a 205b 205c 205d 205e 205f 2060
7205	Purposeof Referenceto Alternate Representation	2061 2062 2063 2064 1ec4
7210	Related Series Purposeof Reference	2065 2066 2067 2068 2069
7215	Spectroscopy Purposeof Reference	206a
7220	RT Dose Derivation	206b 206c 206d 206e
7221	RT Dose Purposeof Reference	206f
7222	Parametric Map Derivation Image Purposeof Reference	1798
7230	Automationof Measurement	2070 2071
7250	Multi Frame Subset Type	2072 2073
7260	Diffusion Acquisition Value Type	2074 2075 2076 2077 2078 2079 207a 207b
7261	Diffusion Model Value Type	207c 207d 2075 207e 207f 2080 2081 2082
7262	Diffusion Tractography Algorithm Family	2083 2084 2085 2086 2087 2088 2089 208a 208b
7263	Diffusion Tractography Measurement Type	48c 208c 208d 208e 4d2 208f 2090 2091 2092 2093 55a 2094 5ac 5ad 5ae 5af 5b0 5b1
7270	MR Diffusion Component Semantic	4bf 5ac 5ad 5ae 5af 5b0 5b1
7271	MR Diffusion Anisotropy Index	4d2 55a 5a2
7272	MR Diffusion Model Parameter	48b 48c 4be 4c3 4c8 4c9 4d5 4d6 4d7 516 538 570
7273	MR Diffusion Model	2095 2096 2097 2098 2099 209a
7274	MR Diffusion Model Fitting Method	209b 209c 209d 209e 209f 20a0 20a1 20a2
7275	MR Diffusion Model Specific Method	20a3
7276	MR Diffusion Model Input	20a4
7277	Diffusion Rate Area Over Time Unit	1fed 2001 200a 200b
7300	Implant Material	20a5 20a6 20a7 20a8 20a9 20aa
7301	Intervention Type	20ab 20ac 20ad 20ae
7302	Implant Template View Orientation	68b 696 69e
7303	Implant Template Modified View Orientation	20af 20b0
7304	Implant Target Anatomy	33 5a 60 61 67 20b1 20b2 20b3 20b4 20b5 7d 98 9b 9c 20b6 20b7 20b8 ad ae c8 cc e6 20b9 ea ec 109 20ba 20bb 20bc 20bd 20be 20bf 136 20c0 20c1 20c2 20c3 20c4 141 143 837 164 165 20c5 20c6 182
7305	Implant Planning Landmark	20c7 20c8 20c9
7306	Human Hip Implant Planning Landmark	20c7 20c8 20c9
7307	Implant Component Type	20ca 20cb 20cc 20cd 20ce 20cf 20d0 20d1 20d2 20d3 20d4 20d5 20d6 20d7 20d8 20d9 20da 20db 20dc
7308	Human Hip Implant Component Type	20ca 20cb 20cc 20d0 20d1 20d2 20d3 20d4 20d5 20d6 20d7 20d8 20d9 20da 20db
7309	Human Trauma Implant Component Type	20cd 20ce 20cf 20dc
7310	Implant Fixation Method	20dd 20de 20df 20e0 20e1 20e2 20e3 20e4 20e5 20e6 20e7 20e8 20e9 20ea
7320	Planning Method	20eb 20ec 20ed 20ee 20ef
7445	Device Participating Role	20f0 20f1 20f2
7449	Reader Specialty	20f3 20f4 20f5 20f6 20f7 20f8 20f9 20fa 20fb 20fc 20fd 20fe
7450	Person Role	20ff 2100 2101 2102 2103 2104 2105 2106 2107 2108 2109 210a 210b 210c 210d 210e 210f 2110 2111 2112 2113 2114 2115 2116 2117 2118 2119 211a 610 211b 211c 211d 211e 211f 2120 2121 2122 2123 2124 2125 2126 2127
7451	Family Member	2101 2106 2108 2109 210f 2112 2113 2114 2115 2116 2117 2118 2119 2127
7452	Organizational Role	20ff 2100 2102 2103 2104 2105 210a 210b 210d 210e 2110 2111 211a 211b 211c 211d 211e 211f 2120 2121 2122 2123 2124 2125 2126
7453	Performing Role	2128 2129 212a 212b 212c 212d 212e 212f 2130 2131 20f1 2132 2133 2134 2135 2136 2137
7454	Animal Taxonomic Rank Value	2138 2139 213a 213b 213c 213d 213e 213f 2140 2141 2142 2143 2144 2145 2146 2147 2148 2149 214a 214b 214c 214d 214e 214f 2150 2151 2152 2153
7455	Sex	2154 2155 2156 2157 2158 2159 215a 215b 215c 215d 215e
7456	Age Unit	1981 215f 2160 1982 1983 1984
7457	Sex Male Femaleor Both	2155 2159 2161
7460	Linear Measurement Unit	1ecd 1788 10bf
7461	Area Measurement Unit	439 2008 2009
7462	Volume Measurement Unit	1ff3 1ff4 1ff5 1ff6
7464	General Regionof Interest Measurement Modifier	2162 2163 1092 1093 115a 1094 115b 2164 2165 2166 2167 2168 2169
7465	Measurement Derived From Multiple ROI Measurements	5dc 5dd 5de 5df 5e0 5e1 5e2 5e3 5e4 5e5 5e6 5e7 5e8 5e9 5ea 5eb
7466	PET Regionof Interest Measurement	216a 216b 216c 216d 216e 216f 2170 2171 2172
7467	Gray Level Cooccurrence Matrix Measurement	48a 496 4a2 4a3 4a4 4ab 4ad 4bb 4bc 4bd 4c0 4cd 50e 50f 510 511 512 513 514 541 542 55e 569 581 582 583
7468	Texture Measurement	48a 496 49b 4a2 4a3 4a4 4a5 4a9 4ab 4ac 4ad 4b2 4b3 4b4 4b5 4b6 4b7 4bb 4bc 4bd 4c0 4c2 4cd 4d1 4db 4dc 4dd 4de 4df 4e0 4e1 4e2 4e5 4e6 4e7 4e8 4e9 4ea 4eb 4f7 4f8 4f9 4fa 4fb 4fc 4fd 4fe 4ff 500 501 502 503 504 505 506 507 508 509 50a 50b 50c 50d 50e 50f 510 511 512 513 514 518 519 51a 51b 51c 51d 523 524 525 526 527 528 529 52a 52b 52c 53e 53f 540 541 542 543 544 545 546 55e 55f 560 561 562 569 56a 56b 56c 56f 571 572 573 574 575 576 57f 581 582 583 5c4 5c5 5c6 5c7 5c8 5c9
7469	Generic Intensityand Size Measurement	485 486 487 488 48b 48c 48d 493 495 497 498 499 49a 49d 49e 49f 4a0 4a1 482 4aa 4ae 4af 4b0 4b1 4b8 4b9 4ba 4be 4bf 4c1 4c3 4c4 4c5 4c7 4c8 4c9 4ca 4cb 4cc 4cf 4d0 4d2 4d3 4d4 4d5 4d6 4d7 4d9 4da 483 4e3 4e4 4ec 4ed 4ee 4ef 4f0 4f1 4f2 4f3 4f4 4f5 515 516 517 51e 51f 520 521 522 1a4 52d 52e 52f 530 531 532 533 534 535 536 537 538 53a 53b 53c 53d 547 548 549 54a 54b 54c 54d 54e 54f 550 551 552 553 554 555 556 557 558 559 55a 55b 55c 55d 563 564 565 566 567 568 484 1a7 56d 56e 570 577 578 579 57a 57d 57e 580 584 586 587 588 589 58a 58b 58c 58d 58e 58f 590 591 592 593 594 595 596 597 598 599 59a 59b 59c 5a2 5a3 5a4 5a5 5a6 5a7 5a8 5a9 5aa 5ab 5ac 5ad 5ae 5af 5b0 5b1 25e 5b2 5b3 5b4 5b5 5b6 5b7 5b8 5b9 5ba 5bb 5bc 5bd 5be 5bf 5c0 5c1 5c2 5c3 5ca 5cb 5cc 5cd
7470	Linear Measurement	4a0 4b8 4b9 4ba 4c1 4e3 51e 51f 520 1a4 530 531 532 536 537 54a 54c 54d 559 1a7 5b5
7471	Area Measurement	48d 493 584
7472	Volume Measurement	59c 5a3 5a4 5a5 5a6 5a7 5a8 5a9 5aa 5ab
7473	General Area Calculation Method	2173 2174
7474	General Volume Calculation Method	2175 2176 2177
7475	Gray Level Run Length Based Feature	4db 4dd 4e5 523 524 525 526 53e 543 55f 560 561 562 56a 56b 56c
7476	Gray Level Size Zone Based Feature	4dc 4de 4e6 51b 51c 51d 527 53f 545 56f 574 575 576 5c7 5c8 5c9
7477	Global Shape Descriptor	48e 48f 490 491 492 494 49c 4a7 4a8 4c6 4ce 4d8 4f6 51e 531 532 537 539 57b 57c 584 585 59d 59e 59f 5a0 5a1 5a6 5a7
7478	Intensity Histogram Feature	4f7 4f8 4f9 4fa 4fb 4fc 4fd 4fe 4ff 500 501 502 503 504 505 506 507 508 509 50a 50b 50c 50d
7479	Grey Level Distance Zone Based Feature	4c2 4df 4e0 4e7 518 519 51a 528 540 544 571 572 573 5c4 5c5 5c6
7480	Breed	2178 2179 217a 217b 217c 217d 217e 217f 2180 2181 2182 2183 2184 2185 2186 2187 2188 2189 218a 218b 218c 218d 218e 218f 2190 2191 2192 2193 2194 2195 2196 2197 2198 2199 219a 219b 219c 219d 219e 219f 21a0 21a1 21a2 21a3 21a4 21a5 21a6 21a7 21a8 21a9 21aa 21ab 21ac 21ad 21ae 21af 21b0 21b1 21b2 21b3 21b4 21b5 21b6 21b7 21b8 21b9 21ba 21bb 21bc 21bd 21be 21bf 21c0 21c1 21c2 21c3 21c4 21c5 21c6 21c7 21c8 21c9 21ca 21cb 21cc 21cd 21ce 21cf 21d0 21d1 21d2 21d3 21d4 21d5 21d6 21d7 21d8 21d9 21da 21db 21dc 21dd 21de 21df 21e0 21e1 21e2 21e3 21e4 21e5 21e6 21e7 21e8 21e9 21ea 21eb 21ec 21ed 21ee 21ef 21f0 21f1 21f2 21f3 21f4 21f5 21f6 21f7 21f8 21f9 21fa 21fb 21fc 21fd 21fe 21ff 2200 2201 2202 2203 2204 2205 2206 2207 2208 2209 220a 220b 220c 220d 220e 220f 2210 2211 2212 2213 2214 2215 2216 2217 2218 2219 221a 221b 221c 221d 221e 221f 2220 2221 2222 2223 2224 2225 2226 2227 2228 2229 222a 222b 222c 222d 222e 222f 2230 2231 2232 2233 2234 2235 2236 2237 2238 2239 223a 223b 223c 223d 223e 223f 2240 2241 2242 2243 2244 2245 2246 2247 2248 2249 224a 224b 224c 224d 224e 224f 2250 2251 2252 2253 2254 2255 2256 2257 2258 2259 225a 225b 225c 225d 225e 225f 2260 2261 2262 2263 2264 2265 2266 2267 2268 2269 226a 226b 226c 226d 226e 226f 2270 2271 2272 2273 2274 2275 2276 2277 2278 2279 227a 227b 227c 227d 227e 227f 2280 2281 2282 2283 2284 2285 2286 2287 2288 2289 228a 228b 228c 228d 228e 228f 2290 2291 2292 2293 2294 2295 2296 2297 2298 2299 229a 229b 229c 229d 229e 229f 22a0 22a1 22a2 22a3 22a4 22a5 22a6 22a7 22a8 22a9 22aa 22ab 22ac 22ad 22ae 22af 22b0 22b1 22b2 22b3 22b4 22b5 22b6 22b7 22b8 22b9 22ba 22bb 22bc 22bd 22be 22bf 22c0 22c1 22c2 22c3 22c4 22c5 22c6 22c7 22c8 22c9 22ca 22cb 22cc 22cd 22ce 22cf 22d0 22d1 22d2 22d3 22d4 22d5 22d6 22d7 22d8 22d9 22da 22db 22dc 22dd 22de 22df 22e0 22e1 22e2 22e3 22e4 22e5 22e6 22e7 22e8 22e9 22ea 22eb 22ec 22ed 22ee 22ef 22f0 22f1 22f2 22f3 22f4 22f5 22f6 22f7 22f8 22f9 22fa 22fb 22fc 22fd 22fe 22ff 2300 2301 2302 2303 2304 2305 2306 2307 2308 2309 230a 230b 230c 230d 230e 230f 2310 2311 2312 2313 2314 2315 2316 2317 2318 2319 231a 231b 231c 231d 231e 231f 2320 2321 2322 2323 2324 2325 2326 2327 2328 2329 232a 232b 232c 232d 232e 232f 2330 2331 2332 2333 2334 2335 2336 2337 2338 2339 233a 233b 233c 233d 233e 233f 2340 2341 2342 2343 2344 2345 2346 2347 2348 2349 234a 234b 234c 234d 234e 234f 2350 2351 2352 2353 2354 2355 2356 2357 2358 2359 235a 235b 235c 235d 235e 235f 2360 2361 2362 2363 2364 2365 2366 2367 2368 2369 236a 236b 236c 236d 236e 236f 2370 2371 2372 2373 2374 2375 2376 2377 2378 2379 237a 237b 237c 237d 237e 237f 2380 2381 2382 2383 2384 2385 2386 2387 2388 2389 238a 238b 238c 238d 238e 238f 2390 2391 2392 2393 2394 2395 2396 2397 2398 2399 239a 239b 239c 239d 239e 239f 23a0 23a1 23a2 23a3 23a4 23a5 23a6 23a7 23a8 23a9 23aa 23ab 23ac 23ad 23ae 23af 23b0 23b1 23b2 23b3 23b4 23b5 23b6 23b7 23b8 23b9 23ba 23bb 23bc 23bd 23be 23bf 23c0 23c1 23c2 23c3 23c4 23c5 23c6 23c7 23c8 23c9 23ca 23cb 23cc 23cd 23ce 23cf 23d0 23d1 23d2 23d3 23d4 23d5 23d6 23d7 23d8 23d9 23da 23db 23dc 23dd 23de 23df 23e0 23e1 23e2 23e3 23e4 23e5 23e6 23e7 23e8 23e9 23ea 23eb 23ec 23ed 23ee 23ef 23f0 23f1 23f2 23f3 23f4 23f5 23f6 23f7 23f8 23f9 23fa 23fb 23fc 23fd 23fe 23ff 2400 2401 2402 2403 2404 2405 2406 2407 2408 2409 240a 240b 240c 240d 240e 240f 2410 2411 2412 2413 2414 2415 2416 2417 2418 2419 241a 241b 241c 241d 241e 241f 2420 2421 2422 2423 2424 2425 2426 2427 2428 2429 242a 242b 242c 242d 242e 242f 2430 2431 2432 2433 2434 2435 2436 2437 2438 2439 243a 243b 243c 243d 243e 243f 2440 2441 2442 2443 2444 2445 2446 2447 2448 2449 244a 244b 244c 244d 244e 244f 2450 2451 2452 2453 2454 2455 2456 2457 2458 2459 245a 245b 245c 245d 245e 245f 2460 2461 2462 2463 2464 2465 2466 2467 2468 2469 246a 246b 246c 246d 246e 246f 2470 2471 2472 2473 2474 2475 2476 2477 2478 2479 247a 247b 247c 247d 247e 247f 2480 2481 2482 2483 2484 2485 2486 2487 2488 2489 248a 248b 248c 248d 248e 248f 2490 2491 2492 2493 2494 2495 2496 2497 2498 2499 249a 249b 249c 249d 249e 249f 24a0 24a1 24a2 24a3 24a4 24a5 24a6 24a7 24a8 24a9 24aa 24ab 24ac 24ad 24ae 24af 24b0 24b1 24b2 24b3 24b4 24b5 24b6 24b7 24b8 24b9 24ba 24bb 24bc 24bd 24be 24bf 24c0 24c1 24c2 24c3 24c4 24c5 24c6 24c7 24c8 24c9 24ca 24cb 24cc 24cd 24ce 24cf 24d0 24d1 24d2 24d3 24d4 24d5 24d6 24d7 24d8 24d9 24da 24db 24dc 24dd 24de 24df 24e0 24e1 24e2 24e3 24e4 24e5 24e6 24e7 24e8 24e9 24ea 24eb 24ec 24ed 24ee 24ef 24f0 24f1 24f2 24f3 24f4 24f5 24f6 24f7 24f8 24f9 24fa 24fb 24fc 24fd 24fe 24ff 2500 2501 2502 2503 2504 2505 2506 2507 2508 2509 250a 250b 250c 250d 250e 250f 2510 2511 2512 2513 2514 2515 2516 2517 2518 2519 251a 251b 251c 251d 251e 251f 2520 2521 2522 2523 2524 2525 2526 2527 2528 2529 252a 252b 252c 252d 252e 252f 2530 2531 2532 2533 2534 2535 2536 2537 2538 2539 253a 253b 253c 253d 253e 253f 2540 2541 2542 2543 2544 2545 2546 2547 2548 2549 254a 254b 254c 254d 254e 254f 2550 2551 2552 2553 2554 2555 2556 2557 2558 2559 255a 255b 255c 255d 255e 255f 2560 2561 2562 2563 2564 2565 2566 2567 2568 2569 256a 256b 256c 256d 256e 256f 2570 2571 2572 2573 2574 2575 2576 2577 2578 2579 257a 257b 257c 257d 257e 257f 2580 2581 2582 2583 2584 2585 2586 2587 2588 2589 258a 258b 258c 258d 258e 258f 2590 2591 2592 2593 2594 2595 2596 2597 2598 2599 259a 259b 259c 259d 259e 259f 25a0 25a1 25a2 25a3 25a4 25a5 25a6 25a7 25a8 25a9 25aa 25ab 25ac 25ad 25ae 25af 25b0 25b1 25b2 25b3 25b4 25b5 25b6 25b7 25b8 25b9 25ba 25bb 25bc 25bd 25be 25bf 25c0 25c1 25c2 25c3 25c4 25c5 25c6 25c7 25c8 25c9 25ca 25cb 25cc 25cd 25ce 25cf 25d0 25d1 25d2 25d3 25d4 25d5 25d6 25d7 25d8 25d9 25da 25db 25dc 25dd 25de 25df 25e0 25e1 25e2 25e3 25e4 25e5 25e6 25e7 25e8 25e9 25ea 25eb 25ec 25ed 25ee 25ef 25f0 25f1 25f2 25f3 25f4 25f5 25f6 25f7 25f8 25f9 25fa 25fb 25fc 25fd 25fe 25ff 2600 2601 2602 2603 2604 2605 2606 2607 2608 2609 260a 260b 260c 260d 260e 260f 2610 2611 2612 2613 2614 2615 2616 2617 2618 2619 261a 261b 261c 261d 261e 261f 2620 2621 2622 2623 2624 2625 2626 2627 2628 2629 262a 262b 262c 262d 262e 262f 2630 2631 2632 2633 2634 2635 2636 2637 2638 2639 263a 263b 263c 263d 263e 263f 2640 2641 2642 2643 2644 2645 2646 2647 2648 2649 264a 264b 264c 264d 264e 264f 2650 2651 2652 2653 2654 2655 2656 2657 2658 2659 265a 265b 265c 265d 265e 265f 2660 2661 2662 2663 2664 2665 2666 2667 2668 2669 266a 266b 266c 266d 266e 266f 2670 2671 2672 2673 2674 2675 2676 2677 2678 2679 267a 267b 267c 267d 267e 267f 2680 2681 2682 2683 2684 2685 2686 2687 2688 2689 268a 268b 268c 268d 268e 268f 2690 2691 2692 2693 2694 2695 2696 2697 2698 2699 269a 269b 269c 269d 269e 269f 26a0 26a1 26a2 26a3 26a4 26a5 26a6 26a7 26a8 26a9 26aa 26ab 26ac 26ad 26ae 26af 26b0 26b1 26b2 26b3 26b4 26b5 26b6 26b7 26b8 26b9 26ba 26bb 26bc 26bd 26be 26bf 26c0 26c1 26c2 26c3 26c4 26c5 26c6 26c7 26c8 26c9 26ca 26cb 26cc 26cd 26ce 26cf 26d0 26d1 26d2 26d3 26d4 26d5 26d6 26d7 26d8 26d9 26da 26db 26dc 26dd 26de 26df 26e0 26e1 26e2 26e3 26e4 26e5 26e6 26e7 26e8 26e9 26ea 26eb 26ec 26ed 26ee 26ef 26f0 26f1 26f2 26f3 26f4 26f5 26f6 26f7 26f8 26f9 26fa 26fb 26fc 26fd 26fe 26ff 2700 2701 2702 2703 2704 2705 2706 2707 2708 2709 270a 270b 270c 270d 270e 270f 2710 2711 2712 2713 2714 2715 2716 2717 2718 2719 271a 271b 271c 271d 271e 271f 2720 2721 2722 2723 2724 2725 2726 2727 2728 2729 272a 272b 272c 272d 272e 272f 2730 2731 2732 2733 2734 2735 2736 2737 2738 2739 273a 273b 273c 273d 273e 273f 2740 2741 2742 2743 2744 2745 2746 2747 2748 2749 274a 274b 274c 274d 274e 274f 2750 2751 2752 2753 2754 2755 2756 2757 2758 2759 275a 275b 275c 275d 275e 275f 2760 2761 2762 2763 2764 2765 2766 2767 2768 2769 276a 276b 276c 276d 276e 276f 2770 2771 2772 2773 2774 2775 2776 2777 2778 2779 277a 277b 277c 277d 277e 277f 2780 2781 2782 2783 2784 2785 2786 2787 2788 2789 278a 278b 278c 278d 278e 278f 2790 2791 2792 2793 2794 2795 2796 2797 2798 2799 279a 279b 279c 279d 279e 279f 27a0 27a1 27a2 27a3 27a4 27a5 27a6 27a7 27a8 27a9 27aa 27ab 27ac 27ad 27ae 27af 27b0 27b1 27b2 27b3 27b4 27b5 27b6 27b7 27b8 27b9 27ba 27bb 27bc 27bd 27be 27bf 27c0 27c1 27c2 27c3 27c4 27c5 27c6 27c7 27c8 27c9 27ca 27cb 27cc 27cd 27ce 27cf 27d0 27d1 27d2 27d3 27d4 27d5 27d6 27d7 27d8 27d9 27da 27db 27dc 27dd 27de 27df 27e0 27e1 27e2 27e3 27e4 27e5 27e6 27e7 27e8 27e9 27ea 27eb 27ec 27ed 27ee 27ef 27f0 27f1 27f2 27f3 27f4 27f5 27f6 27f7 27f8 27f9 27fa 27fb 27fc 27fd 27fe 27ff 2800 2801 2802 2803 2804 2805 2806 2807 2808 2809 280a 280b 280c 280d 280e 280f 2810 2811 2812 2813 2814 2815 2816 2817 2818 2819 281a 281b 281c 281d 281e 281f 2820 2821 2822 2823 2824 2825 2826 2827 2828 2829 282a 282b 282c 282d 282e 282f 2830 2831 2832 2833 2834 2835 2836 2837 2838 2839 283a 283b 283c 283d 283e 283f 2840 2841 2842 2843 2844 2845 2846 2847 2848 2849 284a 284b 284c 284d 284e 284f 2850 2851 2852 2853 2854 2855 2856 2857 2858 2859 285a 285b 285c 285d 285e 285f 2860 2861 2862 2863 2864 2865 2866 2867 2868 2869 286a 286b 286c 286d 286e 286f 2870 2871 2872 2873 2874 2875 2876 2877 2878 2879 287a 287b 287c 287d 287e 287f 2880 2881 2882 2883 2884 2885 2886 2887 2888 2889 288a 288b 288c 288d 288e 288f 2890 2891 2892 2893 2894 2895 2896 2897 2898 2899 289a 289b 289c 289d 289e 289f 28a0 28a1 28a2 28a3 28a4 28a5 28a6 28a7 28a8 28a9 28aa 28ab 28ac 28ad 28ae 28af 28b0 28b1 28b2 28b3 28b4 28b5 28b6 28b7 28b8 28b9 28ba 28bb 28bc 28bd 28be 28bf 28c0 28c1 28c2 28c3 28c4 28c5 28c6 28c7 28c8 28c9 28ca 28cb 28cc 28cd 28ce 28cf 28d0 28d1 28d2 28d3 28d4 28d5 28d6 28d7 28d8 28d9 28da 28db 28dc 28dd 28de 28df 28e0 28e1 28e2 28e3 28e4 28e5 28e6 28e7 28e8 28e9 28ea 28eb 28ec 28ed 28ee 28ef 28f0 28f1 28f2 28f3 28f4 28f5 28f6 28f7 28f8 28f9 28fa 28fb 28fc 28fd 28fe 28ff 2900 2901 2902 2903 2904 2905 2906 2907 2908 2909 290a 290b 290c 290d 290e 290f 2910 2911 2912 2913 2914 2915 2916 2917 2918 2919 291a 291b 291c 291d 291e 291f 2920 2921 2922 2923 2924 2925 2926 2927 2928 2929 292a 292b 292c 292d 292e 292f 2930 2931 2932 2933 2934 2935 2936 2937 2938 2939 293a 293b 293c 293d 293e 293f 2940 2941 2942 2943 2944 2945 2946 2947 2948 2949 294a 294b 294c 294d 294e 294f 2950 2951 2952 2953 2954 2955 2956 2957 2958 2959 295a 295b 295c 295d 295e 295f 2960 2961 2962 2963 2964 2965 2966 2967 2968 2969 296a 296b 296c 296d 296e 296f 2970 2971 2972 2973 2974 2975 2976 2977 2978 2979 297a 297b 297c 297d 297e 297f 2980 2981 2982 2983 2984 2985 2986 2987 2988 2989 298a 298b 298c 298d 298e 298f 2990 2991 2992 2993 2994 2995 2996 2997 2998 2999 299a 299b 299c 299d 299e 299f 29a0 29a1 29a2 29a3 29a4 29a5 29a6 29a7 29a8 29a9 29aa 29ab 29ac 29ad 29ae 29af 29b0 29b1 29b2 29b3 29b4 29b5 29b6 29b7 29b8 29b9 29ba 29bb 29bc 29bd 29be 29bf 29c0 29c1 29c2 29c3 29c4 29c5 29c6 29c7 29c8 29c9 29ca 29cb 29cc 29cd 29ce 29cf 29d0 29d1 29d2 29d3 29d4 29d5 29d6 29d7 29d8 29d9 29da 29db 29dc 29dd 29de 29df 29e0 29e1 29e2 29e3 29e4 29e5 29e6 29e7 29e8 29e9 29ea 29eb 29ec 29ed 29ee 29ef 29f0 29f1 29f2 29f3 29f4 29f5 29f6 29f7 29f8 29f9 29fa 29fb 29fc 29fd 29fe 29ff 2a00 2a01 2a02 2a03 2a04 2a05 2a06 2a07 2a08 2a09 2a0a 2a0b 2a0c 2a0d 2a0e 2a0f 2a10 2a11 2a12 2a13 2a14 2a15 2a16 2a17 2a18 2a19 2a1a 2a1b 2a1c 2a1d 2a1e 2a1f 2a20 2a21 2a22 2a23 2a24 2a25 2a26 2a27 2a28 2a29 2a2a 2a2b 2a2c 2a2d 2a2e 2a2f 2a30 2a31 2a32 2a33 2a34 2a35 2a36 2a37 2a38 2a39 2a3a 2a3b 2a3c 2a3d 2a3e 2a3f 2a40 2a41 2a42 2a43 2a44 2a45 2a46 2a47 2a48 2a49 2a4a 2a4b 2a4c 2a4d 2a4e 2a4f 2a50 2a51 2a52 2a53 2a54 2a55 2a56 2a57 2a58 2a59 2a5a 2a5b 2a5c 2a5d 2a5e 2a5f 2a60 2a61 2a62 2a63 2a64 2a65 2a66 2a67 2a68 2a69 2a6a 2a6b 2a6c 2a6d 2a6e 2a6f 2a70 2a71 2a72 2a73 2a74 2a75 2a76 2a77 2a78 2a79 2a7a 2a7b 2a7c 2a7d 2a7e 2a7f 2a80 2a81 2a82 2a83 2a84 2a85 2a86 2a87 2a88 2a89 2a8a 2a8b 2a8c 2a8d 2a8e 2a8f 2a90 2a91 2a92 2a93 2a94 2a95 2a96 2a97 2a98 2a99 2a9a 2a9b 2a9c 2a9d 2a9e 2a9f 2aa0 2aa1 2aa2 2aa3 2aa4 2aa5 2aa6 2aa7 2aa8 2aa9 2aaa 2aab 2aac 2aad 2aae 2aaf 2ab0 2ab1 2ab2 2ab3 2ab4 2ab5 2ab6 2ab7 2ab8 2ab9 2aba 2abb 2abc 2abd 2abe 2abf 2ac0 2ac1 2ac2 2ac3 2ac4 2ac5 2ac6 2ac7 2ac8 2ac9 2aca 2acb 2acc 2acd 2ace 2acf 2ad0 2ad1 2ad2 2ad3 2ad4 2ad5 2ad6 2ad7 2ad8 2ad9 2ada 2adb 2adc 2add 2ade 2adf 2ae0 2ae1 2ae2 2ae3 2ae4 2ae5 2ae6 2ae7 2ae8 2ae9 2aea 2aeb 2aec 2aed 2aee 2aef 2af0 2af1 2af2 2af3 2af4 2af5 2af6 2af7 2af8 2af9 2afa 2afb 2afc 2afd 2afe 2aff 2b00 2b01 2b02 2b03 2b04 2b05 2b06 2b07 2b08 2b09 2b0a 2b0b 2b0c 2b0d 2b0e 2b0f 2b10 2b11 2b12 2b13 2b14 2b15 2b16 2b17 2b18 2b19 2b1a 2b1b 2b1c 2b1d 2b1e 2b1f 2b20 2b21 2b22 2b23 2b24 2b25 2b26 2b27 2b28 2b29 2b2a 2b2b 2b2c 2b2d 2b2e 2b2f 2b30 2b31 2b32 2b33 2b34 2b35 2b36 2b37 2b38 2b39 2b3a 2b3b 2b3c 2b3d 2b3e 2b3f 2b40 2b41 2b42 2b43 2b44 2b45 2b46 2b47 2b48 2b49 2b4a 2b4b 2b4c 2b4d 2b4e 2b4f 2b50 2b51 2b52 2b53 2b54 2b55 2b56 2b57 2b58 2b59 2b5a 2b5b 2b5c 2b5d 2b5e 2b5f 2b60 2b61 2b62 2b63 2b64 2b65 2b66 2b67 2b68 2b69 2b6a 2b6b 2b6c 2b6d 2b6e 2b6f 2b70 2b71 2b72 2b73 2b74 2b75 2b76 2b77 2b78 2b79 2b7a 2b7b 2b7c 2b7d 2b7e 2b7f 2b80 2b81 2b82 2b83 2b84 2b85 2b86 2b87 2b88 2b89 2b8a 2b8b 2b8c 2b8d 2b8e 2b8f 2b90 2b91 2b92 2b93 2b94 2b95 2b96 2b97 2b98 2b99 2b9a 2b9b 2b9c 2b9d 2b9e 2b9f 2ba0 2ba1 2ba2 2ba3 2ba4 2ba5 2ba6 2ba7 2ba8 2ba9 2baa 2bab 2bac 2bad 2bae 2baf 2bb0 2bb1 2bb2 2bb3 2bb4 2bb5 2bb6 2bb7 2bb8 2bb9 2bba 2bbb 2bbc 2bbd 2bbe 2bbf 2bc0 2bc1 2bc2 2bc3 2bc4 2bc5 2bc6 2bc7 2bc8 2bc9 2bca 2bcb 2bcc 2bcd 2bce 2bcf 2bd0 2bd1 2bd2 2bd3 2bd4 2bd5 2bd6 2bd7 2bd8 2bd9 2bda 2bdb 2bdc 2bdd 2bde 2bdf 2be0 2be1 2be2 2be3 2be4 2be5 2be6 2be7 2be8 2be9 2bea 2beb 2bec 2bed 2bee 2bef 2bf0 2bf1 2bf2 2bf3 2bf4 2bf5 2bf6 2bf7 2bf8 2bf9 2bfa 2bfb 2bfc 2bfd 2bfe 2bff 2c00 2c01 2c02 2c03 2c04
7481	Breed Registry	2c05 2c06 2c07 2c08 2c09 2c0a 2c0b 2c0c 2c0d 2c0e 2c0f 2c10 2c11 2c12 2c13 2c14 2c15 2c16 2c17 2c18 2c19 2c1a 2c1b
7482	DX Anatomy Imagedfor Animal	2e 2c1c 2c1d 2c1e 4d 2c1f 2c20 60 61 13e2 64 2c21 69 2c22 2c23 7d 8b 13e3 9b 2c24 2c25 2c26 80b 2c27 ad ae e6 e7 ea 2c28 2c29 2c2a 2c2b 2c2c 2c2d 2c2e 2c2f 2c30 100 2c31 2c32 109 10b 2c33 138 141 143 2c34 2c35 164 165 2c36 2c37 13e5 2c38 2c39
7483	Common Anatomic Regionsfor Animal	2e 2c1c 2c1d 2c1e 4d 2c1f 2c20 60 61 13e2 64 2c21 69 2c22 2c23 7d 8b 13e3 9b 2c24 2c25 2c26 80b 2c27 ad ae e6 e7 ea 2c28 2c29 2c2a 2c2b 2c2c 2c2d 2c2e 2c2f 2c30 100 2c31 2c32 109 10b 2c33 138 141 143 2c34 2c35 164 165 2c36 2c37 13e5 2c38 2c39
7484	DX Viewfor Animal	2c3a 2c3b 2c3c 2c3d 2c3e 2c3f 2c40 2c41 2c42 2c43 2c44 2c45 2c46 2c47 2c48 2c49 2c4a 2c4b 2c4c 2c4d 2c4e 2c4f 2c50 2c51 2c52 2c53 2c54 2c55 2c56 2c57 2c58 2c59 2c5a 2c5b 2c5c 2c5d 2c5e 2c5f 2c60 2c61 2c62 2c63 2c64 2c65 2c66 2c67 2c68 2c69 2c6a 2c6b 2c6c 2c6d 2c6e 2c6f 2c70 2c71 2c72 2c73 2c74 2c75 2c76 2c77 2c78 2c79 2c7a 2c7b 2c7c 2c7d 2c7e 2c7f 2c80 2c81 2c82 2c83 2c84 2c85 2c86 2c87 690 69d
7486	Mixed Breed	280a 280b 280c 280d 280e 280f 2810 2811
7490	Research Animal Source Registry	2c88
7500	Neighbourhood Grey Tone Difference Based Feature	49b 4a5 4a9 4ac 57f
7501	Neighbouring Grey Level Dependence Based Feature	4b2 4b3 4b4 4b5 4b6 4b7 4e1 4e2 4e8 4e9 4ea 4eb 529 52a 52b 52c 546
7550	Angle Measurement	489 4a6
7551	Generic Purposeof Referenceto Imagesand Coordinatesin Measurement	2c89 2c8a 1da5 2c8b
7552	Generic Purposeof Referenceto Imagesin Measurement	1da5
7553	Generic Purposeof Referenceto Coordinatesin Measurement	2c89 2c8a 2c8b
7600	Lymph Node Anatomic Site	1850 1858 7cc 2c8c 2c8d 2c8e 2c8f 2c90 2c91 2c92 2c93 2c94 2c95 2c96 2c97 2c98 2c99 2c9a 2c9b 2c9c 2c9d 2c9e 2c9f 2ca0 2ca1 2ca2 2ca3 2ca4 2ca5 2ca6 2ca7 2ca8 2ca9 2caa 2cab 2cac 2cad 2cae 2caf 2cb0 2cb1 2cb2 2cb3 2cb4 2cb5 2cb6 2cb7 2cb8 2cb9 2cba 2cbb 2cbc 2cbd 2cbe 2cbf 2cc0 2cc1 2cc2 2cc3 2cc4 2cc5 2cc6 2cc7 2cc8 2cc9 2cca 2ccb 2ccc 2ccd 2cce 2ccf 2cd0 2cd1 2cd2 2cd3 2cd4 2cd5 2cd6 2cd7 2cd8 2cd9 2cda 2cdb 2cdc 2cdd 2cde 2cdf 2ce0 2ce1 2ce2 2ce3 2ce4 2ce5 2ce6 2ce7 2ce8 2ce9 2cea 2ceb 2cec 2ced 2cee 2cef 2cf0 2cf1 2cf2 2cf3 2cf4 2cf5 2cf6 2cf7 2cf8 2cf9 2cfa 2cfb 2cfc 2cfd 2cfe 2cff 2d00 2d01 2d02 2d03 2d04 2d05 2d06 2d07 2d08 2d09 2d0a 2d0b 2d0c 2d0d 2d0e 2d0f 2d10 2d11 2d12 2d13 2d14 2d15 2d16 2d17 2d18 2d19 2d1a 2d1b 2d1c 2d1d 2d1e 2d1f 2d20 2d21 2d22 2d23 2d24 2d25 2d26 2d27 2d28 2d29 2d2a 2d2b 2d2c 2d2d 2d2e 2d2f 2d30 2d31 2d32 2d33 2d34 2d35 2d36 2d37 2d38 2d39 2d3a 2d3b 2d3c 2d3d 2d3e 2d3f 2d40 2d41 2d42 2d43 2d44 2d45 2d46 2d47 2d48 2d49 2d4a 2d4b 2d4c 2d4d 2d4e
7601	Headand Neck Cancer Anatomic Site	b1 d0 1578 82d 105 7d4 16b 2d4f 2d50 2d51 2d52 2d53 2d54 2d55 2d56 2d57 2d58 2d59 2d5a 2d5b 2d5c 2d5d 2d5e 2d5f 2d60 2d61 2d62 2d63 2d64 2d65
7602	Vertebral Anatomic Structure	802 1f2c 1f2d 1f2e 1f2f 1f30 1f31 1f32 1f33 1f34 1f35 1f36 1f37 1f69 1f6a 1f6b 1f6c 1f6d 1f6e 1f6f 1f70 1f71 1f72 1fb2 1fb3 1fb4 1fb5 1fb6 1fb7 1fb8 1fb9 1fba 1fbb 1fbc 1fbd 1fbe 1fbf 1fc0 1fc1 1fc2 1fc3 1fc4 1fc5 1fc6 1fc7 1fc8 1fc9
7603	Vertebra	802 1f2c 1f2e 1f30 1f32 1f34 1f36 1f69 1f6b 1f6d 1f6f 1f71 1fb2 1fb4 1fb6 1fb8 1fba 1fbc 1fbe 1fc0 1fc2 1fc4 1fc6 1fc8
7604	Intervertebral Disc	1f2d 1f2f 1f31 1f33 1f35 1f37 1f6a 1f6c 1f6e 1f70 1f72 1fb3 1fb5 1fb7 1fb9 1fbb 1fbd 1fbf 1fc1 1fc3 1fc5 1fc7 1fc9
7701	Fiber Tract In Brainstem	1f64 1f7d 1f81 1fad 2d66 2d67 2d68
7702	Projectionand Thalamic Fiber	1f8d 2d69 2d6a 2d6b 2d6c 2d6d 2d6e 2d6f 2d70 2d71 2d72 2d73
7703	Association Fiber	1f65 1fd0 2d74 2d75 2d76 2d77 2d78 2d79 2d7a 2d7b
7704	Limbic System Tract	1f43 2d7c 2d7d
7705	Commissural Fiber	1edb 1f45 1ee1 2d7e 2d7f 2d80 2d81 2d82 2d83
7706	Cranial Nerve	1fd6 2d84 2d85 2d86 2d87 2d88 2d89 2d8a 2d8b 2d8c 2d8d 2d8e
7707	Spinal Cord Fiber	2d8f 2d90 2d91
7710	Tractography Anatomic Site	1edb 2d92 1ef7 1ef9 1f43 1f45 1f64 1f65 1f7d 1f81 1f8d 2d93 1f96 110 1ee1 2d94 1fa8 1fad 1fd0 1fd6 2d95 2d84 2d85 2d69 2d74 2d6a 2d6b 2d6c 2d66 2d8f 2d6d 2d86 2d7e 2d7f 2d7c 2d80 2d87 2d81 2d88 2d75 2d6e 2d6f 2d70 2d90 2d67 2d68 2d89 2d8a 2d8b 2d71 2d82 2d7d 2d76 2d77 2d78 2d79 2d7a 2d72 2d73 2d83 2d8c 2d8d 2d91 2d7b 2d8e
8101	Container Type	2d96 2d97 2d98 2d99 2d9a 2d9b 2d9c
8102	Container Component Type	2d96 2d97 2d9d 2d9e 2d98 2d9f 2d99 2d9a 2d9b 2d9c
8103	Anatomic Pathology Specimen Type	2da0 2da1 2da2 2da3 8b 2da4 2da5 2da6 2da7 2da8 2da9 2daa 2dab 2dac 2dad 2dae 2daf 2db0 2db1 2db2 2db3 2db4 2db5 2db6 6b0
8104	Breast Tissue Specimen Type	2dac 2dad 2dae 2daf 2db0 2db1 2db2 2db3 2db4 2db5 2db6
8109	Specimen Collection Procedure	2db7 1cc 2db8 2db9 2dba 2dbb 2dbc 2dbd 10c2
8110	Specimen Sampling Procedure	2dbe 2dbf 2dc0 2dc1 2dc2 2dc3 2dc4 2dc5 2dc6 2dc7
8111	Specimen Preparation Procedure	2dc8 2dc9 2dca 2dcb 2dcc 10c2
8112	Specimen Stain	2dcd 2dce 2dcf 2dd0 2dd1 2dd2 2dd3 2dd4 2dd5 2dd6 2dd7 2dd8 2dd9 2dda 2ddb 2ddc 2ddd 2dde 2ddf 2de0 2de1 2de2 1810 2de3 2de4 2de5 2de6 2de7 2de8 2de9 2dea 2deb 2dec 2ded 2dee 2def 2df0 2df1 2df2 2df3 2df4 2df5 2df6 2df7 2df8 2df9 2dfa 2dfb 2dfc 2dfd 2dfe 2dff 2e00 2e01 2e02 2e03 2e04 2e05 2e06 2e07 2e08 2e09 2e0a 2e0b 2e0c 2e0d 2e0e 2e0f 2e10 2e11 2e12 2e13 2e14 2e15 2e16 2e17 2e18 2e19 2e1a 2e1b 2e1c 2e1d 2e1e 2e1f 2e20 2e21 2e22 2e23 2e24 2e25 2e26 2e27 2e28 2e29 2e2a 2e2b 2e2c 1813 2e2d 2e2e 2e2f 2e30 2e31 2e32 2e33 2e34 2e35 2e36 2e37 1814 2e38 2e39 2e3a 2e3b 2e3c 2e3d 2e3e 2e3f 2e40 2e41 2e42 2e43 2e44 2e45 2e46 2e47 2e48 1815 2e49 2e4a 2e4b 2e4c 2e4d 2e4e 2e4f 2e50 2e51 2e52 2e53 2e54 2e55 2e56 2e57 2e58 2e59 2e5a 2e5b 2e5c 2e5d 1816 2e5e 2e5f 2e60 2e61 2e62 2e63 2e64 2e65 2e66 1817 2e67 2e68 2e69 2e6a 2e6b 2e6c 2e6d 2e6e 2e6f 2e70 2e71 2e72 2e73 2e74 2e75 2e76 2e77 2e78 2e79 2e7a 2e7b 2e7c 2e7d 2e7e 2e7f 2e80 2e81 2e82 2e83 2e84 2e85 2e86 2e87 2e88 2e89 2e8a 2e8b 2e8c 2e8d 2e8e 1818 2e8f 2e90 2e91 2e92 2e93 2e94 2e95 2e96 2e97 2e98 2e99 2e9a 2e9b 2e9c 2e9d 2e9e
8113	Specimen Preparation Step	2e9f 2ea0 2ea1 2ea2 2ea3 2ea4
8114	Specimen Fixative	180f 2ea5 2ea6 73f 2ea7 1f6 2ea8 2ea9 2eaa 2eab 2eac 2ead 2eae 2eaf 2eb0 2eb1 2eb2 2eb3 2eb4
8115	Specimen Embedding Media	2eb5 2eb6 2eb7 2eb8 2eb9 2eba
8120	Whole Slide Microscopy Image Referenced Image Purposeof Reference	2ebb 1796 2ebc 2ebd 2ebe 2ebf
8121	Microscopy Lens Type	2ec0 2ec1 2ec2
8122	Microscopy Illuminatorand Sensor Color	16ac 16ad 16ae 16af 16b0 16b2
8123	Microscopy Illumination Method	2ec3 2ec4 2ec5 2ec6 2ec7 2ec8 2ec9 2eca 2ecb
8124	Microscopy Filter	169c 2ecc 2ecd 2ece 169e 2ecf 169f 16a0 2ed0 2ed1 16a1 16a2 2ed2 2ed3 2ed4 2ed5
8125	Microscopy Illuminator Type	2ed6 2ed7 2ed8 2ed9 2eda
8130	Staining Protocol	2edb 2edc 2dcc
8131	Pathology Imaging Protocol	2edd 2ede 2edf 2ee0 2ee1 2ee2 2ee3 2ee4 2ee5 2ee6 2ee7 2ee8 2ee9 2eea
8132	Magnification Selection	2eeb 2eec 2eed 2eee
8133	Tissue Selection	2eef 2ef0 2ef1
8134	Anatomic Structure	90b 90c 90d 90e 90f 910 911 912 913 914 915 916 917 918 919 91a 91b 91c 91d 91e 2e 2f 30 1f12 1fdd 1373 8f6 7ff 31 1b70 1f13 32 1f14 2c1c 1ef1 1b71 33 34 35 1374 1edb 2ef2 1375 36 16d6 37 38 39 1583 1376 1377 3a 3b 3c 3d 3e 1ae3 1ae4 3f 801 40 41 1c6f 1c70 1f15 1ae5 1b72 1378 1f16 8f4 42 1c84 7c4 2c1d 2c1e 8f7 8f8 43 1f17 44 45 1ae6 1850 46 47 48 49 4a 1112 4b 4c 4d 4e 1c71 4f 1b73 1c72 7c5 7c1 7c6 50 1f24 51 1570 16d7 52 53 2ef3 54 55 1ef2 1f28 1f29 56 57 1bc0 1aea 59 802 1f2c 1f2d 1f2e 1f2f 1f30 1f31 1f32 1f33 1f34 1f35 1f36 1f37 2c1f 5a 5b 2d92 1f39 804 5c 137b 1aed 137c 137d 2c20 1ef3 1c85 137f 1380 7c7 5d 1ef7 5e 1ef9 1f3c 5f 1f3d 1f3e 1f3f 1f40 60 61 62 63 13e2 64 1fde 1877 1f42 65 1af2 16d8 16d9 1f43 66 932 2ef4 67 1b74 2c21 68 1381 69 6a 1382 1383 6b 6c 6d 6e 805 6f 70 71 72 73 74 16da 7c8 1b75 75 16eb 16ec 76 806 77 1f45 1f46 1af6 1b76 1af7 1f47 1f48 1f49 1f4a 1f4b 1f4c 1f4d 1f4e 1f4f 78 1384 1385 1af8 1afb 79 1c86 807 1f52 2c22 1386 91f 20b1 20b2 920 20b3 921 20b4 20b5 2c23 7a 1b77 1afc 1028 7b 188 7c 7d 7c9 82 85 8a 2ef5 8b 1f55 8f9 2ef6 8c 1afe 1aff 1b00 13e3 8d 1571 8e 8f 1572 90 91 1b01 1b02 92 93 94 1573 1584 95 96 97 98 1f56 1585 1f58 99 809 9a 9b 2c24 2c25 9c 1387 9d 20b6 1388 9e 9f a0 80a a1 2c26 1389 1efc 16db 1586 1574 1f5a 80b a2 138a a3 138b 138c a4 138d 1b78 1efd 1f5c 138e 138f a5 a6 1587 1588 a7 20b7 a8 a9 1b79 80c aa 1c87 ab 8fa 1390 1b0d 2c27 ac ad 1efe ae af 1575 b0 b1 1391 b2 80d b3 b4 b5 1b0f b6 1392 1393 1b7a 1b7b b7 1f64 b8 1f65 b9 1b10 ba bb 1394 1b12 bc 1576 1b13 bd be 1f67 1b14 1b15 1395 1396 922 bf 80f 1397 1398 c0 c1 1399 1b17 c2 c3 2ef7 1bc1 1b19 1f68 18 c7 1858 1589 810 c8 c9 ca cb 7ca cc 811 1f69 1f6a 1f6b 1f6c 1f6d 1f6e 1f6f 1f70 1f71 1f72 cd ce 1577 16dc 16dd 16de 1b7c cf d0 812 1f01 139a 1f73 8fb 1b21 933 139b 934 139c 139d 923 924 925 935 8fc d1 d2 8fd d3 d4 d5 d6 d7 1b22 8fe d8 d9 da db dc 16df 139f 813 1b23 1b24 1f76 dd 1578 de df 1bbc 13a0 1b27 8ff 16e0 e0 e1 e2 1bab e3 e4 e5 e6 20b9 e7 e8 1f77 e9 7cb 7cc 7cd 1f7a 158a 1f7b 82b ea 2c28 2c29 1b7d 926 eb 82c ec 2c2a 2c2b 82d 1f7c 1f7d 13a1 ed 1f7e ee ef 7ce 2c2c 7cf 2c2d 927 928 929 900 1f80 13a2 13a3 13a4 13a5 901 1f81 1579 1bad 111d 902 7c2 f0 158b 158c 158d 158e 158f 1590 1591 1592 1593 1594 1595 1596 1597 1598 1c75 157a f1 157b f2 1599 159a 159b 159c 159d 159e 159f 15a0 15a1 15a2 15a3 15a4 f3 2c2e 830 f4 2c2f 2c30 f5 f6 1b7e f7 f8 1f89 f9 1f02 fa 157c 1f8b 2ef8 fb fc fd fe ff 1f8c 16e1 1f8d 1f8e 15a5 100 903 13a6 13a7 101 157d 102 103 104 106 107 157e 1f90 108 2c31 2c32 109 10a 1b7f 1b35 1b36 1b80 1f91 1fdf 1f92 20ba 10b 10c 10d 13a8 1f94 1b37 1f95 2d93 10e 1f96 7d0 1f97 1f98 1f99 13a9 10f 110 111 112 198 1f9a 1f9b 2ef9 13aa 7d1 1ad3 13ab 113 114 115 13ac 13ad 13ae 92a 2efa 13af 13b0 1f9d 15a6 116 92b 117 118 936 119 11a 11b 13b1 13b2 11c 92c 20bb 20bc 92d 20bd 92e 20be 11d 11e 11f 120 7d2 1b43 111e 121 122 123 904 905 1f03 124 13b4 20bf 2c33 92f 7d3 125 126 127 15a7 1fa1 129 1b81 13b5 937 930 13b6 13b7 906 12a 12b 907 12c 12d 12e 12f 130 1b46 931 131 132 133 134 135 136 137 138 7d4 139 13b9 13a 1b48 13b 13c 1b82 1b83 1b84 13d 13e 13ba 13bb 13f 1c77 1b4c 140 20c0 20c1 20c2 20c3 20c4 1b85 141 142 908 13bc 2d94 7d5 15a8 15a9 15aa 15ab 15ac 15ad 15ae 15af 15b0 15b1 15b2 15b3 15b4 15b5 15b6 15b7 15b8 15b9 15ba 15bb 15bc 15bd 15be 1fa5 15bf 15c0 15c1 15c2 15c3 15c4 15c5 15c6 15c7 15c8 15c9 15ca 15cb 15cc 15cd 15ce 15cf 15d0 15d1 15d2 15d3 15d4 15d5 15d6 15d7 15d8 15d9 15da 15db 15dc 15dd 15de 15df 15e0 15e1 15e2 15e3 15e4 15e5 15e6 15e7 15e8 15e9 15ea 15eb 15ec 15ed 15ee 15ef 15f0 15f1 15f2 15f3 15f4 15f5 15f6 15f7 15f8 15f9 15fa 15fb 15fc 15fd 15fe 15ff 1600 1601 1602 1603 1604 1605 1606 1607 1608 1609 160a 160b 160c 160d 160e 160f 1610 1611 1612 1613 1614 1615 1616 1617 1618 1619 161a 161b 161c 161d 161e 161f 1620 1621 1622 1623 1624 1625 1626 1627 1628 1629 162a 162b 162c 162d 162e 162f 1630 1631 1632 1633 1634 1635 1636 1637 1638 1639 163a 163b 163c 163d 163e 163f 1640 1641 1642 1643 1644 1645 1646 1647 1648 1649 143 144 157f 7d6 13bf 1580 1fa6 145 1fa7 1fa8 1b51 146 1b86 147 148 1c88 149 1b87 164a 14a 1b52 14b 2c34 14c 1faa 14d 14e 1fab 14f 1b54 151 164b 152 1b88 1b56 1fac 153 154 13c0 13c1 13c2 155 13c3 1b89 1b8a 1fad 156 1fae 157 1b57 158 159 15a 13c4 15b 1b58 15c 1faf 836 1fb0 15d 1fb1 15e 1fb2 1fb3 1fb4 1fb5 1fb6 1fb7 1fb8 1fb9 1fba 1fbb 1fbc 1fbd 1fbe 1fbf 1fc0 1fc1 1fc2 1fc3 1fc4 1fc5 1fc6 1fc7 1fc8 1fc9 837 15f 2c35 1fcb 838 1fcc 160 909 1b59 1b5a 13c5 13c6 13c7 161 1fce 162 13c8 13c9 1f05 1b5b 839 163 164 165 10a2 167 1b5c 1b5d 169 20c5 2c36 83a 16a 16b 1581 1b5e 16c 16d 13ca 1c89 1b8b 1b61 1b62 90a 111f 16e 16f 2efb 1b8c 7c3 20c6 170 13cb 171 2efc 172 173 1fd0 16e2 1bc2 174 2c37 175 176 1bb1 177 178 13e5 1fd1 2c38 13cc 179 17a 1fd4 164c 1fd6 1fd7 17b 8f5 17c 17d 17e 1b8d 17f 1b8e 180 1b8f 83b 16ed 1582 181 164d 1fd9 1fdb 2c39 182 1b90 183 2c8c 2d84 2d85 2d4f 2c8d 2c8e 2c8f 2d69 2c90 2c91 2c92 2c93 2d74 2d6a 2c94 2d50 2d51 2c95 2c96 2c97 2c98 2c99 2c9a 2c9b 2d6b 2d6c 2d66 2c9c 2c9d 2c9e 2c9f 2ca0 2ca1 2ca2 2ca3 2ca4 2ca5 2ca6 2ca7 2d8f 2ca8 2ca9 2caa 2d6d 2cab 2cac 2cad 2cae 2d86 2caf 2cb0 2d52 2d7e 2d7f 2cb1 2d80 2d87 2d53 2cb2 2d81 2cb3 2cb4 2cb5 2cb6 2cb7 2d88 2cb8 2cb9 2cba 2d75 2cbb 2cbc 2cbd 2d6e 2cbe 2cbf 2d6f 2cc0 2cc1 2cc2 2cc3 2cc4 2cc5 2cc6 2cc7 2d70 2cc8 2cc9 2cca 2ccb 2ccc 2ccd 2cce 2ccf 2cd0 2cd1 2cd2 2d90 2cd3 2d67 2cd4 2cd5 2cd6 2d54 2cd7 2cd8 2cd9 2cda 2cdb 2cdc 2cdd 2cde 2cdf 2ce0 2ce1 2ce2 2ce3 2ce4 2ce5 2ce6 2ce7 2ce8 2ce9 2cea 2ceb 2cec 2ced 2cee 2cef 2cf0 2d68 2cf1 2cf2 2cf3 2cf4 2cf5 2cf6 2d55 2cf7 2d56 2cf8 2cf9 2d89 2d8a 2d8b 2d57 2d58 2d59 2d5a 2cfa 2cfb 2cfc 2cfd 2cfe 2cff 2d00 2d01 2d02 2d03 2d04 2d05 2d06 2d07 2d08 2d09 2d0a 2d5b 2d5c 2d5d 2d0b 2d0c 2d0d 2d0e 2d71 2d0f 2d10 2d11 2d12 2d13 2d14 2d15 2d16 2d17 2d18 2d19 2d1a 2d1b 2d1c 2d5e 2d1d 2d1e 2d1f 2d5f 2d20 2d21 2d22 2d23 2d24 2d25 2d26 2d27 2d28 2d82 2d7d 2d29 2d2a 2d2b 2d2c 2d2d 2d2e 2d2f 2d30 2d31 2d32 2d33 2d34 2d35 2d36 2d37 2d38 2d39 2d76 2d3a 2d3b 2d77 2d78 2d79 2d7a 2d3c 2d3d 2d3e 2d72 2d3f 2d40 2d41 2d73 2d42 2d43 2d60 2d44 2d45 2d83 2d46 2d61 2d62 2d47 2d48 2d8c 2d8d 2d63 2d64 2d49 2d4a 2d4b 2d4c 2d4d 2d65 1346 2d91 2d7b 2d4e 2d8e
8135	Microscopy Annotation Property Type	2efd 2efe
8136	Microscopy Measurement Type	48d
8201	Surface Scan Acquisition Type	2eff 2f00 2f01 2f02 2f03 2f04 2f05 2f06
8202	Surface Scan Mode Type	2f07 2f08 2f09 2f0a
8203	Surface Scan Registration Method Type	1ed6 2f0b 2f0c
8300	Visual Evaluation Method	2f0d 2f0e 2f0f 2f10 2f11 2f12 2f13 2f14 2f15 2f16
8301	Test Pattern Code	2f17 2f18 2f19 2f1a 2f1b 2f1c 2f1d 2f1e 2f1f 2f20 2f21 2f22 2f23 2f24 2f25 2f26 2f27 2f28 2f29 2f2a 2f2b 2f2c 2f2d 2f2e 2f2f 2f30 2f31 2f32 2f33 2f34 2f35 2f36 2f37 2f38 2f39 2f3a 2f3b 2f3c 2f3d 2f3e 2f3f 2f40 2f41 2f42 2f43 2f44 2f45 2f46 2f47 2f48 2f49 2f4a 2f4b 2f4c 2f4d 2f4e 2f4f 2f50 2f51 2f52 2f53 2f54 2f55 2f56 2f57 2f58 2f59 2f5a 2f5b 2f5c 2f5d 2f5e 2f5f 2f60 2f61 2f62 2f63 2f64 2f65 2f66 2f67 2f68 2f69 2f6a 2f6b 2f6c 2f6d 2f6e 2f6f 2f70 2f71 2f72 2f73 2f74 2f75 2f76 2f77 2f78 2f79 2f7a 2f7b 2f7c 2f7d 2f7e 2f7f 2f80 2f81
8302	Measurement Pattern Code	2f7f 2f80
8303	Display Device Type	2f82 2f83 2f84 2f85 2f86 2f87 2f88 2f89
9000	Physical Quantity Descriptor	2f8a 2f8b 1000 2f8c 2f8d 2f8e 2f8f 1f9f 20a4
9231	Workitem Definition	2f90 2f91 2f92 2f93 2f94 2f95 2f96 2f97 19c6 2f98 2f99
9233	Requested Report Type	2f9a 1dc8
9241	Radiotherapy General Workitem Definition	2f9b 2f9c 2f9d 2f9e 2f9f 2fa0 2fa1 2fa2 2fa3 2fa4 2fa5 2fa6 2fa7 2fa8 2fa9 2faa 2fab
9242	Radiotherapy Acquisition Workitem Definition	2fac 2fad 2fae 2faf 2fb0 2fb1 2fb2 2fb3 2fb4 2fb5 2fb6 2fb7 2fb8 2fb9 2fba
9243	Radiotherapy Registration Workitem Definition	2fbb 2fbc 2fbd 2fbe 2fbf 2fc0 2fc1 2fc2 2fc3 2fc4 2fc5
9250	Scheduled Processing Parameter Concept Codesfor RT Treatment	2fc6
9260	Radiotherapy Acquisition Work Item Subtasks	2fac 2fad 2fae 2faf 2fb0 2fb1 2fb2 2fb3 2fb4 2fc7 2fc8 2fc9 2fb9 2fba
9261	Patient Position Acquisition Radiation Source Locations	2fca 2fcb
9262	Energy Derivation Types	2fcc 2fcd
9263	KV Imaging Acquisition Techniques	2fad 2faf 2fb1 2fb3 2fba
9264	MV Imaging Acquisition Techniques	2fac 2fae 2fb0 2fb2 2fb4 2fb9
9265	Patient Position Acquisition Projection Techniques	2fb2 2fb3 2fb4 2fb9 2fba
9266	Patient Position Acquisition–CT Techniques	2fac 2fad 2fae 2faf 2fb0 2fb1
9267	Patient Positioning Related Object Purposes	2fce
9268	Patient Position Acquisition Devices	2fcf 2fd0 2fd1 2fd2
9269	RT Radiation Meterset Units	2fd3 2006
9270	Acquisition Initiation Types	2fd4 2fd5 2fd6 2fd7
9271	RT Image Patient Position Acquisition Devices	2fcf 2fd2
9272	RTROI Image Acquisition Context	2fd8 2fd9 457 2fda 2fdb 459 45b 136b 136c 136d 136e 136f
9273	Patient Position Acquisition–MR Techniques	2fb5
9300	Procedure Discontinuation Reason	3a0 3a1 3a2 3a3 2fdc 3a4 3a5 3a6 2fdd 2fde 2fdf 2fe0 3a7 3a8 3a9 3aa 2fe1 3ab 3ac 2fe2 417 3ad 3ae 3af 3b0 3b1 2fe3 2fe4 2fe5 3b2 3b3 3b4 3b5 3b6 3b7 3b8 3b9 3ba 3bb 3bc 3bd 3be 3bf 3c0 3c1 3c2 3c3 3c4 3c5 3c6 3c7 3c8 3c9 3ca 3cb 3cc 3cd 3ce 3cf 3d0 3d1 2fe6 3d2 3d3 3d4 2fe7 2fe8 2fe9 2fea 3d5 3f2 3d6 2feb 2fec 2fed 2fee 2fef 2ff0 422 2ff1 3d7 3d8 3d9 3da 3db 2ff2 2ff3
9301	Modality PPS Discontinuation Reason	2fdc 2fdf 2fe0 2fe1 2fe2 417 2fe3 2fe4 2fe5 3b2 2fe7 3f2 3d6 2feb 2fec 2fed 2fee 2fef 2ff0
9302	Media Import PPS Discontinuation Reason	2fdf 2fe1 417 2fe5 2fe6 2fe8 2fe9 2fea
9303	Interpretation Request Discontinuation Reason	2fdc 2fdf 2fe0 2fe1 2fe3 2ff4 2ff5 2fe8 2fec 2ff1 2ff2
9401	IEC 61217 Device Position Parameter	2ff6 2ff7 2ff8 2ff9 2ffa 2ffb 2ffc 2ffd 2ffe 2fff 3000
9402	IEC 61217 Gantry Position Parameter	2ff6 2ff7 2ff8
9403	IEC 61217 Patient Support Position Parameter	2ff9 2ffa 2ffb 2ffc 2ffd 2ffe 2fff 3000
9500	Dosimetric Objective Type	3001 3002 3003 3004 3005 3006 3007 3008 3009 300a 300b 300c 300d 300e 300f 3010 3011 3012
9501	Prescription Anatomy Category	1f09 3013 3014 1f0c
9502	RT Segment Annotation Category	1f09 1f0a 3015 3013 3016 1f0b 82f 3014 3017 1f0c 3018 3019 301a 301b 301c 301d 1f0d 1f0e 1f0f
9503	Radiotherapy Therapeutic Role Category	3018 301a 301b
9504	RT Geometric Information	301e 301f 3020 3021 3022
9505	Fixationor Positioning Device	1f10 1f11 1f19 1f1a 1f1c 1f1f 1f2a 1f2b 1f3b 1f41 1f59 1f5d 1f5e 1f5f 1f60 1f61 1f62 1f63 1f82 1f9e 1fa2 1fa3 1fa9 1fca 1fd3 1fd5 1fd8 1fdc
9506	Brachytherapy Device	1f25 1f26 1f27
9507	External Body Model	3023 3024
9508	Nonspecific Volume	3025 3026
9509	Purposeof Referencefor RT Physician Intent Input	1dd3 3027 3028 1e0f 3029 1e12
9510	Purposeof Referencefor RT Treatment Planning Input	1dd3 1dd4 302a 1e0f 1e12
9511	General External Radiotherapy Procedure Technique	302b 302c 302d 302e 302f 3030
9512	Tomotherapeutic Radiotherapy Procedure Technique	3031 3032
9513	Fixation Device	1f10 1f11 1f19 1f1a 1f1c 1f1f 1f2a 1f2b 1f3b 1f5d 1f5e 1f5f 1f60 1f61 1f62 1f63 1f82 1f9e 1fa2 1fa3 1fd3 1fd5 1fdc
9514	Anatomical Structurefor Radiotherapy	90b 90c 90d 90e 90f 910 911 912 913 914 915 916 917 918 919 91a 91b 91c 91d 91e 2e 2f 30 1f12 1373 31 1f13 32 1f14 1ae1 1ef1 33 34 35 1374 1375 36 37 1ae2 38 17cc 39 1376 1377 3a 3b 3c 3d 3e 1ae3 1ae4 3f 40 41 1f15 1ae5 1378 1f16 8f4 42 111b 1379 137a 43 1f17 44 45 1ae6 46 1ae7 47 48 49 4a 1112 4b 4c 4d 4e 1c71 1f20 4f 50 1f24 51 1570 52 53 54 55 1ef2 1f28 1f29 56 57 1aea 58 59 802 1f2c 1f2d 1f2e 1f2f 1f30 1f31 1f32 1f33 1f34 1f35 1f36 1f37 5a 5b 1f39 804 1aec 5c 137b 1aed 137c 137d 1ef3 137f 1380 7c7 1aef 5d 1ef7 5e 1ef9 1f3c 5f 1f3d 1f3e 1f3f 1f40 60 61 62 63 13e2 64 1f42 65 1af2 1f43 66 932 67 68 1381 69 6a 1382 1383 6b 6c 6d 6e 805 6f 70 71 72 73 74 75 76 806 77 1f45 1f46 1af6 1af7 1f47 1f48 1f49 1f4a 1f4b 1f4c 1f4d 1f4e 1f4f 78 1384 1385 1af8 1afb 79 807 1f52 1386 91f 920 921 7a 1afc 1028 7b 188 17cd 7c 7d 81 82 8a 8b 1f55 8c 1afe 1aff 1b00 13e3 8d 1571 8e 8f 1572 90 91 1b01 1b02 92 93 94 1573 95 96 97 98 1f56 1b03 1f58 99 9a 9b 9c 1387 9d 1388 1b06 9e 9f a0 a1 1389 1efc 1574 1f5a a2 138a a3 138b 138c a4 138d 1efd 1f5c 138e 138f a5 a6 a7 a8 a9 80c aa ab 1b0c 1390 1b0d ac ad 1efe ae af 1575 b0 b1 17ce 1391 b2 b3 b4 b5 1b0f b6 1392 1393 b7 1f64 b8 1f65 b9 1b10 ba bb 1394 1b12 bc 1576 1b13 bd be 1f67 1b14 1b15 1395 1396 922 bf 1397 1398 c0 c1 1399 1b17 c2 c3 1b19 1f68 c4 18 c5 c6 c7 c8 c9 ca cb 7ca cc 1f69 1f6a 1f6b 1f6c 1f6d 1f6e 1f6f 1f70 1f71 1f72 cd ce 1577 cf d0 1f01 139a 1f73 1b21 933 139b 934 139c 139d 923 924 925 935 139e d1 d2 d3 d4 d5 d6 d7 1b22 d8 d9 da db dc 139f 1b23 1b24 1f76 dd 1578 de df 13a0 1b26 1b27 e0 e1 e2 1bab e3 e4 e5 e6 e7 e8 1f77 e9 7cc 1f7a 1f7b ea 926 eb ec 1f7c 1f7d 13a1 ed 1f7e ee ef 927 928 929 1f80 13a2 13a3 13a4 13a5 901 1f81 1579 1bad 1b2b 111d f0 157a f1 157b f2 f3 f4 f5 f6 f7 f8 1f89 f9 1f02 fa 157c 1f8b fb fc fd fe ff 1f8c 1f8d 1f8e 100 17cf 17d0 17d1 17d2 17d3 17d4 17d5 17d6 13a6 13a7 101 157d 102 103 104 105 1b33 106 107 157e 1f90 108 109 10a 1b35 1b36 1f91 1f92 10b 10c 10d 13a8 1f94 1b37 1f95 10e 1f96 1f97 1f98 1f99 13a9 10f 110 111 112 198 1f9a 1f9b 13aa 1f9c 13ab 113 114 115 13ac 13ad 13ae 92a 13af 13b0 1f9d 116 92b 1b3d 117 17d7 118 1b3e 936 119 11a 11b 13b1 13b2 11c 92c 92d 92e 13b3 11d 11e 11f 120 111e 121 122 123 1f03 124 13b4 92f 7d3 125 126 127 1fa1 129 13b5 937 930 13b6 13b7 13b8 12a 12b 12c 12d 12e 12f 130 1b46 931 131 1b47 132 133 134 135 136 137 138 7d4 139 13b9 13a 1b48 13b 13c 13d 13e 13ba 1b49 1b4a 13bb 13f 1c77 1b4c 140 141 142 13bc 15a8 1fa5 143 13bd 144 13be 157f 13bf 1580 1fa6 145 1fa7 1fa8 1b51 146 147 148 149 14a 1b52 14b 14c 1b53 1faa 14d 14e 1fab 14f 1b54 150 151 152 1b56 1fac 153 154 13c0 13c1 13c2 155 13c3 1fad 156 1fae 157 1b57 158 159 15a 13c4 15b 13ce 1b58 15c 17d8 17d9 17da 17db 1faf 1fb0 15d 1fb1 15e 1fb2 1fb3 1fb4 1fb5 1fb6 1fb7 1fb8 1fb9 1fba 1fbb 1fbc 1fbd 1fbe 1fbf 1fc0 1fc1 1fc2 1fc3 1fc4 1fc5 1fc6 1fc7 1fc8 1fc9 15f 1fcb 838 1fcc 160 1b59 1b5a 13c5 13c6 13c7 161 1fce 162 13c8 13c9 1f05 1b5b 163 164 165 10a2 167 168 1b5d 169 16a 16b 1581 1b5e 16c 16d 13ca 1b61 1b62 111f 16e 16f 13cf 170 13cb 171 172 173 1fd0 174 175 176 1bb1 177 178 13e4 13e5 1fd1 13cc 179 17a 1fd4 1fd6 1fd7 17b 8f5 17c 17d 17e 13cd 1b67 17f 180 1582 181 1fd9 1fdb 182 183 13d0 1346
9515	RT Patient Support Device	1f41 1f59 1fa9 1fca 1fd8
9516	Radiotherapy Bolus Device Type	3033
9517	Radiotherapy Block Device Type	3034 3035
9518	Radiotherapy Accessory No Slot Holder Device Type	3036
9519	Radiotherapy Accessory Slot Holder Device Type	3037
9520	Segmented RT Accessory Device	1f10 1f11 3036 3034 1f19 1f1a 1f1c 1f1f 1f25 1f26 1f27 1f2a 1f2b 1f3b 1f41 1f59 1f5d 1f5e 1f5f 1f60 1f61 1f62 1f63 1f82 3037 1f9e 1fa2 3035 1fa3 1fa9 3033 1fca 1fd3 1fd5 1fd8 1fdc
9521	Radiotherapy Treatment Energy Unit	3038 3039 303a
9522	Multi Source Radiotherapy Procedure Technique	303b
9523	Robotic Radiotherapy Procedure Technique	303c 303d
9524	Radiotherapy Procedure Technique	302b 302c 3031 303b 303c 302d 302e 302f 303d 3032 3030
9525	Radiation Therapy Particle	303e 303f
9526	Ion Therapy Particle	3040 3041 3042 3043 3044 3045
9527	Teletherapy Isotope	285
9528	Brachytherapy Isotope	3046 3047 267 3048 3049 270 304a 277 304b 304c 304d 27e 285 304e 28f
9529	Single Dose Dosimetric Objective	3002 3003 3005 3006 3009 300a 300c 300d 300e
9530	Percentageand Dose Dosimetric Objective	3004 300b
9531	Volumeand Dose Dosimetric Objective	3001 3008
9532	No Parameter Dosimetric Objective	3007
9533	Delivery Time Structure	304f 3050 3051 3052 3053 3054
9534	Radiotherapy Target	3055 3056 3057 3058 3059 305a 305b 305c 305d 305e 305f 3060 3061 3062 3063
9535	Radiotherapy Dose Calculation Role	3064 3065 3066 3067 3068 3069 306a
9536	Radiotherapy Prescribingand Segmenting Person Role	2104 210e 2110 2111 211b 211c 211d 211e 2122
9537	Effective Dose Calculation Method Category	306b 306c
9538	Radiation Transport Based Effective Dose Method Modifier	306d 306e
9539	Fractionation Based Effective Dose Method Modifer	306f 3070 3071 3072 3073
9540	Movable Beam Limiting Device Type	3074 3075 3076 3077
9541	Beam Limiting Device Type	3034 3078 3079 3074 3075 307a 3035 3076 3077
9542	Compensator Device Type	307b
9543	Radiotherapy Treatment Machine Mode	307c 307d
9544	Radiotherapy Distance Reference Location	2fcb 307e
9545	Fixed Beam Limiting Device Type	3034 3078 3079 307a 3035
9546	Radiotherapy Wedge Type	307f 3080 3081
9547	RT Beam Limiting Device Orientation Label	3082 3083
9548	General Accessory Device Type	3084 3085 3086 3087 3088 3089
9549	Radiation Generation Mode Type	308a 308b 308c
9550	C Arm Photon Electron Delivery Rate Unit	308d
9551	Treatment Delivery Device Type	308e
9552	C Arm Photon Electron Dosimeter Unit	2fd3
9553	Treatment Point	301e
9554	Equipment Reference Point	308f 2fcb 307e
9555	Radiotherapy Treatment Planning Person Role	2104 3090 2110 2111 211b 3091 211c 2122
9556	Radiotherapy Robotic Node Set	3092 3093 3094 3095 3096
9557	Tomotherapeutic Dosimeter Unit	2fd3 2006
9558	Tomotherapeutic Dose Rate Unit	3097 308d
9559	Robotic Delivery Device Dosimeter Unit	2fd3
9560	Robotic Delivery Device Dose Rate Unit	3097
9561	Treatment Termination Reason	3098 3099 309a 309b 2fdf 2fe0 309c 309d 417 309e 309f 30a0 16fe 30a1 30a2 30a3 16ff 3d6 2fec 2fee 30a4 30a5 30a6 30a7 30a8 30a9 30aa 30ab
9562	Radiotherapy Treatment Delivery Person Role	2104 3090 2110 2111 211b 3091 211c 211d 2122
9563	Radiotherapy Interlock Resolution	30ac 30ad 30ae 30af
9564	Treatment Session Confirmation Assertion	30b0 30b1 30b2 30b3 30b4
9565	Treatment Tolerance Violation Cause	30b5 30b6 30b7 30b8 30b9 30ba 30bb
9566	Clinical Tolerance Violation Type	30bc 30bd 30be
9567	Machine Tolerance Violation Type	30bf 30c0 30c1 30c2
9568	Radiotherapy Treatment Interlock	3098 3099 309b 309c 309d 309e 309f 30a0 30a1 30a2 30a3 30a4 30a5 30a6 30a7 30a8 30a9 30aa 30ab
9569	Isocentric Patient Support Position Parameter	30c3 30c4 30c5 30c6 30c7 30c8
9570	RT Overridden Treatment Parameter	2ff6 2ff7 2ff8 2ff9 2ffa 2ffb 2ffc 2ffd 2ffe 2fff 3000 30c3 30c4 30c5 30c6 30c7 30c8
9571	Patient Treatment Preparation Method	30c9 30ca 30cb 30cc 30cd 30ce
9572	Patient Shielding Device	30cf 30d0 30d1 30d2
9573	Patient Treatment Preparation Device	1f10 1f11 1f19 1f1a 1f1c 1f1f 1f2a 1f2b 1f3b 30cf 1f41 30d3 30d4 30d0 1f59 30d1 1f5d 1f5e 1f5f 1f60 1f61 1f62 1f63 30d2 30d5 848 30d6 30d7 1f82 30d8 30d9 350 30da 30db 30dc 1f9e 1fa2 1fa3 1fa9 1fca 30dd 1fd3 1fd5 1fd8 1fdc
9574	Patient Position Displacement Reference Point	301e 301f 3020 3022
9575	Patient Alignment Device	30d4 30d5 848 30d6 30d7 30d8 30d9 350 30db 30dc 30dd
9576	Reasonsfor RT Radiation Treatment Omission	30de 30df 30e0
9577	Patient Treatment Preparation Procedure	30e1 30e2 30e3 30e4 30e5 30e6 6e7 30e7
9578	Motion Management Setup Device	30d3 30da
9579	RT Segment Material	20a5 20a6 20a7 20a8 20a9 20aa
9580	RT Segmentation Property Category	1f09 1f0a 3015 3013 3016 1f0b 82f 3014 3017 1f0c 3019 301b 301c 301d 1f0d 1f0e 1f0f
9581	Radiotherapy Registration Mark	1b05
9582	Radiotherapy Dose Region	30e8
9583	RT Plan Radiotherapy Procedure Technique	302b 302c 3031 302d 302e 302f 3032 3030
10000	Scopeof Accumulation	30e9 1e1a 30ea 615 616
10001	UID Type	30eb 30ec 30ed 663
10002	Irradiation Event Type	30ee 30ef 30f0 30f1
10003	Equipment Plane Identification	30f2 30f3 30f4 30f5
10004	Fluoro Mode	30f6 30f7
10005	X Ray Radiation Dose Procedure Type Reported	30f8 30f9 30fa 30fb 30ee 30fc 1a0f 30fd
10006	X Ray Filter Material	30fe 30ff 3100 3101 3102 3103 3104 626 627 3105
10007	X Ray Filter Type	3106 3107 16a0 3108 3109
10008	Dose Related Distance Measurement	310a 310b 310c 310d 310e 310f 3110 3111 3112 3113 3114 3115 3116 3117 3118 3119
10009	Measured/Calculated	1157 1158 1159
10010	Dose Measurement Device	311a
10011	Effective Dose Evaluation Method	311b 311c 311d 311e
10013	CT Acquisition Type	311f 3120 3121 3122 3123 3124
10014	Contrast Imaging Technique	3125 3126
10015	CT Dose Reference Authority	3127 3128
10016	Anode Target Material	3102 3104 3129
10017	X Ray Grid	312a 312b 312c 312d 312e 312f 3130
10020	Sourceof Projection X Ray Dose Information	3131 3132 3133 3134 311a 3135 1741 3136
10021	Sourceof CT Dose Information	3131 3132 3133 3134 1741
10022	Label Type	3137 3138 3139
10023	Size Specific Dose Estimation Methodfor CT	313a 313b 313c 313d 313e 313f
10024	Water Equivalent Diameter Method	3140 3141 3142 3143
10025	Radiation Dose Reference Point	3144 3145 3146 3147 3148 3149 314a 314b 314c
10030	Detector Type	314d 314e 314f 3150
10031	CR/DR Mechanical Configuration	3151 3152 3153 3154
10032	Projection X Ray Acquisition Device Type	3155 3156 3157
10033	CT Reconstruction Algorithm	3158 3159
10034	Reasonfor Repeating Acquisition	315a 315b
10040	Radiopharmaceutical Organ Dose Reference Authority	315c 315d 315e 315f 3160 3161 3162 3163 3164
10041	Sourceof Radioisotope Activity Information	3165 3166 3167
10043	Intravenous Extravasation Symptom	3ad 3b3 3b4 3b5 3b6 3b7 3b8 3b9 3ba 3bb 3bc 3bd 3be 3bf 3c0 3c1 3c2 3c3 3c4 3c5 3c6 3c7 3c8 3c9 3ca 3cb 3cc 3cd 3ce 3cf
10044	Radiosensitive Organ	32 4d 7c1 3168 55 56 69 13e3 3169 a2 80c 7ca de e9 7cc 1c75 15a5 101 102 11c 316a 7d5 144 147 14c 161 168 169 179
10045	Radiopharmaceutical Patient State	3e2 3e3 d58 3e8 3ee d57 3f4
10046	GFR Measurement	316b 316c 316d 316e 316f 3170 3171 3172
10047	GFR Measurement Method	3173 3174 3175 3176 3177 3178 3179 317a
10050	Summary Radiation Exposure Quantity	317b 317c 317d 317e 317f 3180 3181 3182 3183 3184 3185 3186
10060	Organfor Radiation Dose Estimate	32 4d 7c1 3168 55 56 69 8b 13e3 3169 a2 80c 7ca de e9 7cc 1c75 15a5 101 102 110 11c 316a 7d5 144 147 14c 161 168 169 179
10061	Absorbed Radiation Dose Type	3187 3188 3189 318a 318b
10062	Equivalent Radiation Dose Type	318c 318d 318e 318f 3190
10063	Radiation Dose Estimate Distribution Representation	3191 3192 3193 3194 3195 3196
10064	Patient Model Type	3197 3198 3199
10065	Radiation Transport Model Type	319a 319b 319c 319d 319e 319f
10066	Attenuator Category	31a0 31a1 3035 31a2 31a3 31a4 31a5 31a6 31a7
10067	Radiation Attenuator Material	30fe 31a8 20a5 30ff 3100 31a9 3101 3102 3103 3104 626 627 3105
10068	Estimate Method Type	31aa 31ab 31ac 31ad
10069	Radiation Dose Estimate Parameter	495 31ae 31af 31b0 31b1 31b2 4c1 31b3 31b4 31b5 31b6 31b7 31b8 31b9 31ba 31bb 31bc 31bd 31be 3140 3141 3142 3143
10070	Radiation Dose Type	488 4c7
10071	Radiation Dose Unit	1fee 1ff0
10072	Reported Value Type	1092 1093 115a 1094 115b 31bf 600
10073	Value Timing	31c0 31c1 31c2 31c3
10074	RDSR Frameof Reference Origin	31c4 31c5 31c6 31c7 31c8
11001	Photoacoustic Illumination Method	31c9 31ca 31cb 31cc 31cd
11002	Acoustic Coupling Medium	22c 31ce 31cf 25e
11003	Ultrasound Transducer Technology	31d0 31d1 31d2
11004	Speedof Sound Correction Mechanisms	31d3 31d4 31d5
11005	Photoacoustic Reconstruction Algorithm Family	31d6 31d7
11006	Photoacoustic Imaged Property	31d8 499 4c5 31d9 521 31da 54b 25e
12001	Ultrasound Protocol Type	e78 e79 e7a 31db e7b e7c dd7 e7d f68 12ca e7e 31dc f69 31dd 31de e7f e80 e81 31df e82 e83 da4 e84 e85 e86 f6f f70
12002	Ultrasound Protocol Stage Type	75f 760 d53 31e0 dd9 761 31e1 d06 dda d57 45b
12003	OBGYN Date	31e2 31e3 31e4 31e5 31e6 31e7 31e8 31e9
12004	Fetal Biometry Ratio	31ea 31eb 31ec 31ed 31ee
12005	Fetal Biometry Measurement	31ef 31f0 31f1 31f2 31f3 31f4 31f5 31f6 31f7 31f8 31f9 31fa 31fb 31fc 31fd 31fe 31ff 3200 3201 3202 3203 3204 3205 3206
12006	Fetal Long Bones Biometry Measurement	3207 31f6 3208 3209 320a 320b 320c
12007	Fetal Cranium Measurement	320d 31f5 320e 320f 3210 3211 3212 3213 3205 3214
12008	OBGYN Amniotic Sac Measurement	3215 4b9 3216 3217 3218 3219
12009	Early Gestation Biometry Measurement	321a 321b 3211 321c 321d
12011	Ultrasound Pelvisand Uterus Measurement	321e 321f
12012	OB Equation/Table	3220 3221 3222 3223 3224 3225 3226 3227 3228 3229 322a 322b 322c 322d 322e 322f 3230 3231 3232 3233 3234 3235 3236 3237 3238 3239 323a 323b 323c 323d 323e 323f 3240 3241 3242 3243 3244 3245 3246 3247 3248 3249 324a 324b 324c 324d 324e 324f 3250 3251 3252 3253 3254 3255 3256 3257 3258 3259 325a 325b 325c 325d 325e 325f 3260 3261 3262 3263 3264 3265 3266 3267 3268 3269 326a 326b 326c 326d 326e 326f 3270 3271 3272 3273 3274 3275 3276 3277 3278 3279 327a 327b 327c 327d 327e 327f 3280 3281 3282 3283 3284 3285 3286 3287 3288 3289 328a 328b 328c 328d 328e 328f 3290 3291 3292 3293 3294 3295 3296 3297 3298 3299 329a 329b 329c 329d 329e 329f 32a0 32a1 32a2 32a3 32a4 32a5 32a6 32a7 32a8 32a9 32aa 32ab 32ac 32ad 32ae 32af 32b0 32b1 32b2 32b3 32b4 32b5 32b6 32b7 32b8 32b9 32ba 32bb 32bc 32bd 32be 32bf 32c0 32c1 32c2 32c3 32c4 32c5 32c6 32c7 32c8 32c9 32ca 32cb 32cc 32cd 32ce 32cf 32d0
12013	Gestational Age Equation/Table	3220 3227 3228 3229 322a 322b 322c 322d 322e 322f 3230 3232 3233 323c 323d 323e 323f 3240 3241 3242 3243 3244 3245 3246 3247 3248 3249 324a 324b 324c 324d 3251 3252 3253 3254 3255 3256 3257 3258 3259 325a 325b 325c 325d 325e 3261 327a 327b 327c 327d 327e 327f 3280 3281 3282 3283 3284 3285 3286 328f 3291 3292 3293 3295 3296 3297 3298 3299 329a 329b 329c 329d 32a3 32a4 32a5 32a6 32a7 32a8 32a9 32aa 32ab 32ae 32af 32b0 32b1 32b2 32b3 32b4 32b9 32ba 32bb 32bc 32bd 32be 32c0 32c1 32c2 32c3 32c4 32c5 32c7 32c8 32c9 32ca 32cb 32cc 32cd 32ce 32cf 32d0
12014	OB Fetal Body Weight Equation/Table	3262 3263 3264 3265 3266 3267 3268 3269 326a 326b 326c 326d 326e 3271 3272 3273
12015	Fetal Growth Equation/Table	3221 3222 3223 3224 3225 3226 3231 3234 3235 3236 3237 3238 3239 323a 323b 324e 324f 3250 325f 3260 326f 3270 3274 3275 3276 3277 3278 3279 3290 3294 329e 329f 32a0 32a1 32a2 32ac 32ad 32b7 32b8 32bf 32c6
12016	Estimated Fetal Weight Percentile Equation/Table	3287 3288 3289 328a 328b 328c 328d 328e 32b5 32b6
12017	Growth Distribution Rank	32d1 32d2
12018	OBGYN Summary	32d3 32d4
12019	OBGYN Fetus Summary	32d5 32d6 32d7 32d8 32d9 32da 32db 329c
12020	Fetal Biometry Anatomic Site	2e 5e 2ef4 9b a0 7ca 143 166 2efb
12021	Fetal Long Bone Anatomic Site	67 9b 9c 20bf 20c5 20c6
12022	Fetal Cranium Anatomic Site	2ef2 5e 1f3f 2ef4 1f01 2ef8 32dc 2efa
12023	Pelvisand Uterus Anatomic Site	62 2ef5 179
12024	Vascular Ultrasound Report Document Title	32dd 32de 32df
12025	OBGYN Ultrasound Beam Path Ultrasound Beam Path	1a9 1b7
12030	Ultrasound Contrast/Bolus Agent	32e0 32e1 32e2 32e3 32e4 32e5 32e6 32e7 32e8 32e9
12031	Protocol Interval Event	32ea 32eb 32ec 32ed 32ee 32ef 32f0
12032	Transducer Scan Pattern	32f1 32f2 32f3
12033	Ultrasound Transducer Geometry	32f4 32f5 32f6 32f7 32f8 32f9 32fa 32fb
12034	Ultrasound Transducer Beam Steering	32fc 32fd 32fe
12035	Ultrasound Transducer Application	32ff 3300 3301 3302 3303 3304 3305
12100	Vascular Ultrasound Report Document Title	1d7b 1d7d 1d7f 1d80 1d81 1d82 1d83 1d84 1d85 1d8f
12101	Vascular Summary	3306
12102	Temporal Period Relatingto Procedureor Therapy	75f 760 761
12103	Vascular Ultrasound Anatomic Location	30 1373 1374 1375 37 39 1376 1377 1378 45 46 4a 1112 52 53 54 137b 137c 137d 137e 137f 1380 5d 1381 6a 1382 1383 6d 6e 805 6f 1384 1385 1386 1028 8f 90 91 1387 1388 1389 138a a3 138b 138c 138d 138e 138f a6 ab 1390 af 1391 1392 1393 b9 bb 1394 bd be 1395 1396 1397 1398 c0 c1 1399 c2 139a 139b 139c 139d 139f 13a0 e4 13a1 13a2 13a3 13a4 13a5 fe 13a6 13a7 13a8 13a9 10f 13aa 13ab 113 115 13ac 13ad 13ae 13af 13b0 118 11b 13b1 13b2 124 13b4 125 127 13b5 13b6 13b7 139 13b9 13a 13ba 13bb 13bc 13bf 148 149 14d 14e 154 13c0 13c1 13c2 13c3 157 15a 13c4 13c5 13c6 13c7 13c8 13c9 13ca 170 13cb 171 173 13cc 17f 1110
12104	Extracranial Artery	137b 137c 6d 8f c0 14d 17f
12105	Intracranial Cerebral Vessel	1374 37 1376 1377 137d 137f 1380 1397 1398 c0 13a2 13a3 13a4 fe 13ac 13ad 13ae 13c5 1110
12106	Intracranial Cerebral Vessel(Unilateral)	4a
12107	Upper Extremity Artery	45 53 1384 1386 bd 124 14d 13c1 170
12108	Upper Extremity Vein	46 1112 54 5d 1385 be c2 13a1 13b4 14e 13c2 15a 13cb
12109	Lower Extremity Artery	39 6a 6e 805 1028 90 c1 10f 13aa 113 118 11b 154
12110	Lower Extremity Vein	1375 52 1381 1382 6f 91 138b 138d 138e 138f a6 af 1399 139a 139f 13a9 13ab 13af 13b0 13b1 139 13b9 13a 13bf 13c0 13c8
12111	Abdominopelvic Artery(Paired)	1373 6e 1387 1388 1389 138a e4 13a6 13ba 13bc 13c6 13c9 171 13cc
12112	Abdominopelvic Artery(Unpaired)	30 137e 1383 138c b9 1394 139b 13b2 13b5 148 157 13c4
12113	Abdominopelvic Vein(Paired)	6f a3 1391 13a7 13c7
12114	Abdominopelvic Vein(Unpaired)	ab 1392 1393 bb 139c 139d 13a5 115 13b6 13b7 149 13c3 13ca 173
12115	Renal Vessel	1373 1378 1390 1395 1396 13a0 13a8 125 127 13bb
12116	Vessel Segment Modifier	3307 d 481 3308 24
12117	Vessel Branch Modifier	10b2 15 19 1a 3309 1d 481 25 29
12118	Measurement Orientation	13df 1b 2b
12119	Vascular Ultrasound Property	330a 330b 330c 330d 4d0 330e 330f 3310 3311 3312 3313 3314 3315 3316 3317 3318 3319 331a 331b 331c 331d 331e 331f 1074 106f 3320 3321
12120	Ultrasound Blood Velocity Measurement	330d 4d0 3312 3313 3315 3319 331a 331b
12121	Vascular Index/Ratio	330a 330f 3310 3316 3317 3318 331c
12122	Other Vascular Property	330b 330c 330e 3311 3314 331d 331e 331f 1074 106f 3320 3321
12123	Carotid Ratio	3322
12124	Renal Ratio	3323
12125	Abdominopelvic Vessel	30 1373 137e 1383 6e 6f 1387 1388 1389 138a a3 138c ab 1391 1392 1393 b9 bb 1394 139b 139c 139d e4 13a5 13a6 13a7 115 13b2 13b5 13b6 13b7 13ba 13bc 148 149 13c3 157 13c4 13c6 13c7 13c9 13ca 171 173 13cc
12130	Organ Part(Non Lateralized)	3324 3325 3326
12131	Organ Part(Lateralized)	3327 3328
12140	Pelvic Vasculature Anatomical Location	6e 13a6 13a7 3329 171 13cc 332a 332b 332c
12141	Fetal Vasculature Anatomical Location	3c 1afb 13a2 11e 121
12200	Echocardiography Left Ventricle Measurement	332d 332e 332f 330b 3330 3331 3332 3333 3334 3335 3336 330c 3337 3338 3339 330d 333a 333b 333c 333d 333e 333f 3340 3341 3342 3343 3344 3345 3346 3347 3348 3349 334a 334b 334c 334d 334e 334f 3350 3351 3352 3353 3354 3355 3356 3357 3311 3313 3358 3314 3359 335a 3315 335b 335c 335d 335e 335f 3360 13d7 3318 3319 331a 331b 3361 3321
12201	Left Ventricle Linear Measurement	333c 333d 333e 333f 3342 3343 3345 3346 3347 3348 3349 334a 334b 3351
12202	Left Ventricle Volume Measurement	334d 334e 334f
12203	Left Ventricle Other Measurement	3340 3344 3352 3353 3354 3355 3356 335c
12204	Echocardiography Right Ventricle Measurement	332d 332e 332f 330b 3330 3333 3334 3335 3336 330c 3337 3338 3339 330d 333a 333b 3311 3313 3358 3314 3359 335a 3315 335b 3362 3363 3364 3365 335d 3366 3367 3368 3369 336a 336b 335e 335f 3318 3319 331a 331b 3361 3321
12205	Echocardiography Left Atrium Measurement	333b 336c 336d 336e 336f 3370
12206	Echocardiography Right Atrium Measurement	333b 3371 3372
12207	Echocardiography Mitral Valve Measurement	332d 332e 332f 330b 3330 3331 3332 3333 3334 3335 3336 330c 3337 3338 3339 330d 333a 333b 3311 3373 3374 3375 3376 3377 3378 3379 337a 337b 337c 337d 3313 3358 3314 3359 335a 3315 335b 335d 335e 335f 3360 13d7 3318 3319 331a 331b 3361 3321
12208	Echocardiography Tricuspid Valve Measurement	332d 332e 332f 330b 3330 3333 3334 3335 3336 330c 3337 3338 3339 330d 333a 333b 3311 3313 3358 3314 3359 335a 3315 335b 335d 335e 335f 3318 3319 331a 337e 337f 3380 3381 3382 3383 331b 3361 3321
12209	Echocardiography Pulmonic Valve Measurement	332d 332e 332f 330b 3330 3333 3334 3335 3336 330c 3337 3338 3339 330d 333a 333b 3311 3313 3358 3314 3359 335a 3315 335b 3384 3385 3386 335d 335e 335f 3318 3319 331a 3387 331b 3361 3321
12210	Echocardiography Pulmonary Artery Measurement	333b 3388 3389 338a 338b
12211	Echocardiography Aortic Valve Measurement	332d 332e 332f 330b 3330 338c 338d 3333 3334 3335 3336 330c 3337 3338 3339 330d 333a 333b 3311 3313 3358 3314 3359 335a 3315 335b 338e 335d 335e 335f 3318 3319 331a 331b 3361 3321
12212	Echocardiography Aorta Measurement	338f 3390 3391 3392 3393 333b 3394 3395
12214	Echocardiography Pulmonary Vein Measurement	333b 3396 3397 3398 3399 339a 339b 339c
12215	Echocardiography Vena Cava Measurement	333b 339d 339e
12216	Echocardiography Hepatic Vein Measurement	333b 339f 33a0 33a1 33a2
12217	Echocardiography Cardiac Shunt Measurement	333b 33a3
12218	Echocardiography Congenital Anomaly Measurement	332d 332e 332f 330b 3330 3333 3334 4a0 3335 3336 330c 4b9 3337 3338 3339 330d 333a 333b 51f 530 3311 536 3313 3358 3314 3359 335a 3315 335b 33a4 33a5 559 335d 335e 335f 3318 3319 331a 331b 3361 3321
12219	Pulmonary Vein Modifier	33a6 33a7 33a8 33a9
12220	Echocardiography Common Measurement	333b
12221	Flow Direction	33aa 33ab 33ac 33ad 33ae
12222	Orifice Flow Property	332d 332e 332f 330b 3330 3333 3334 3335 3336 330c 3337 3338 3339 330d 333a 3311 3313 3358 3314 3359 335a 3315 335b 335d 335e 335f 3318 3319 331a 331b 3361 3321
12223	Echocardiography Stroke Volume Origin	3c da dc 111d 135
12224	Ultrasound Image Mode	19fc 19fd 19fe 19ff 1a00 1a01 1a02 1a07 1a08 1a09 1a0b 1a13 54e 1a1a
12226	Echocardiography Image View	33af 66e 66f 670 33b0 672 673 674 675 676 677 678 679 67a 67b 67c 67d 67e 67f 680 681 682 683 684 685 686 687 688 689
12227	Echocardiography Measurement Method	33b1 33b2 33b3 33b4 33b5 33b6 33b7 33b8 33b9 33ba 33bb 33bc 33bd 33be 33bf 33c0 33c1 33c2 33c3 33c4 33c5 33c6 33c7 33c8 33c9 33ca 33cb 33cc 33cd 33ce
12228	Echocardiography Volume Method	33b2 33b3 33b4 33b5 33ba 33c6 33c7 33c8 33cd 33ce
12229	Echocardiography Area Method	33b1 33b6 33b7 33b8 33b9 33ca 33cb
12230	Gradient Method	33bf 33cc
12231	Volume Flow Method	33bc 33cb
12232	Myocardium Mass Method	33c0 33c1 33c2 33c3 33c4 33c5
12233	Cardiac Phase	33cf 33d0 33d1 33d2 33d3 33d4 f0c 33d5 33d6 33d7 33d8 33d9 33da
12234	Respiration State	136d 136e
12235	Mitral Valve Anatomic Site	33db 33dc 33dd
12236	Echocardiography Anatomic Site	3c 33de 111b 33db da dc 33dc 33dd 111d 33df 135 33e0 33e1 1120
12237	Echocardiography Anatomic Site Modifier	33a6 33a7 33a8 33a9
12238	Wall Motion Scoring Scheme	33e2 33e3 33e4
12239	Cardiac Output Property	3331 3332 3360 13d7
12240	Left Ventricle Area Measurement	3341 334c 3350 3357
12241	Tricuspid Valve Finding Site	33e1
12242	Aortic Valve Finding Site	33de
12243	Left Ventricle Finding Site	dc
12244	Congenital Finding Site	111b 1120
12245	Cardiac Ultrasound Report Title	1d61 1d70 1d7a
12246	Cardiac Ultrasound Indicationfor Study	da6 3e4 da8 da9 33e5 daa 3ab 33e6 dab 33e7 3b0 33e8 daf 33e9 db1 db3 db4 db5
12247	Pediatric,Fetaland Congenital Cardiac Surgical Intervention	33ea 33eb 33ec 33ed 33ee 33ef 33f0 33f1 33f2 33f3 33f4 33f5 33f6 33f7 33f8 33f9 33fa 33fb 33fc 33fd 33fe 33ff 3400 3401 3402 3403 3404 3405 3406 3407 3408 3409 340a 340b
12248	Cardiac Ultrasound Summary Code	340c 340d 3e5 111b 340e 340f 3410 3411 3412 3413 3414 3415 3416 3417 3418 3419 341a 1209 120a 120c 341b 341c 341d 341e 341f 3420 1120
12249	Cardiac Ultrasound Fetal Summary Code	340c 340d 3e5 111b 340e 340f 3410 3411 3412 3413 3414 3415 3416 3421 3422 3417 3418 3419 341a 1209 120a 120c 341b 341c 341d 341e 341f 3420 1120
12250	Cardiac Ultrasound Common Linear Measurement	4a0 4b9 51f 530 536 33a4 33a5 559
12251	Cardiac Ultrasound Linear Valve Measurement	3423 4a0 3424 4b9 3425 3426 51f 530 536 33a4 33a5 559
12252	Cardiac Ultrasound Cardiac Function	3427 3428 3429 342a 342b
12253	Cardiac Ultrasound Area Measurement	48d 342c 342d
12254	Cardiac Ultrasound Hemodynamic Measurement	342e 342f 3430 3431 3432 3433 3434 3435 f10 3436 3437 3438 3439 1134 f1a 343a 343b
12255	Cardiac Ultrasound Myocardium Measurement	343c 343d 343e 343f
12257	Cardiac Ultrasound Left Ventricle Measurement	3427 332d 342e 332e 332f 330b 3330 48d 342f 3331 3332 3428 3333 3334 4a0 3430 3335 3336 330c 4b9 3337 3338 3339 3431 330d 343c 3432 343d 3433 342c 333a 3429 342a 3434 3435 333b f10 333f 3436 3437 342d 3440 3441 51f 530 3311 342b 536 343e 3313 3358 3314 3359 335a 3315 3442 3438 3439 335b 1134 33a4 33a5 559 335c 335d 335e 335f 3360 13d7 3318 f1a 3319 331a 3443 3444 343a 3445 3446 331b 3361 59c 3321 343f 343b
12258	Cardiac Ultrasound Right Ventricle Measurement	332d 342e 332e 332f 330b 3330 48d 342f 3333 3334 4a0 3430 3335 3336 330c 4b9 3337 3338 3339 3431 330d 343c 3432 343d 3433 342c 333a 3434 3435 333b f10 3436 3437 342d 51f 530 3311 536 343e 3313 3358 3314 3359 335a 3315 3438 3439 335b 1134 33a4 33a5 559 335d 335e 335f 3318 f1a 3319 331a 343a 331b 3361 59c 3321 343f 343b
12259	Cardiac Ultrasound Ventricles Measurement	3427 332d 342e 332e 332f 330b 3330 48d 342f 3331 3332 3428 3333 3334 4a0 3430 3335 3336 330c 4b9 3337 3338 3339 3431 330d 343c 3432 343d 3433 342c 333a 3429 342a 3434 3435 333b f10 333f 3436 3437 342d 3440 3441 51f 530 3311 342b 536 343e 3313 3358 3314 3359 335a 3315 3442 3438 3439 335b 1134 33a4 33a5 559 335c 335d 335e 335f 3360 13d7 3318 f1a 3319 331a 3443 3444 343a 3445 3446 331b 3361 59c 3321 343f 343b
12260	Cardiac Ultrasound Pulmonary Artery Measurement	332d 342e 332e 332f 330b 3330 48d 342f 3333 3334 4a0 3430 3335 3336 330c 4b9 3337 3338 3339 3431 330d 3432 3433 342c 333a 3434 3435 333b f10 3436 3437 342d 51f 530 3311 536 3313 3358 3314 3359 335a 3315 3438 3439 335b 1134 33a4 33a5 559 335d 335e 335f 3318 f1a 3319 331a 343a 331b 3361 3321 343b
12261	Cardiac Ultrasound Pulmonary Vein	332d 342e 332e 332f 330b 3330 342f 112b 112c 112d 3333 3334 3430 3335 3336 330c 112e 112f 3337 3338 3339 3431 330d 3432 3433 333a 3434 3435 333b f10 3436 3437 3311 3313 3358 3314 3359 335a 3315 3438 3439 335b 3447 3448 3449 1134 335d 335e 335f 1130 1131 3318 f1a 3319 331a 343a 331b 3361 3321 343b
12262	Cardiac Ultrasound Pulmonary Valve Measurement	3427 332d 344a 342e 332e 332f 330b 3330 48d 344b 342f 3423 3331 3332 3428 3333 3334 4a0 3430 3424 3335 3336 330c 4b9 3337 3338 3339 3431 330d 3432 3433 342c 333a 3429 342a 3434 3435 333b f10 3436 3437 342d 3425 3426 51f 530 3311 342b 536 3313 3358 3314 3359 335a 3315 3438 3439 335b 344c 1134 33a4 33a5 559 335d 335e 335f 3360 13d7 3318 f1a 3319 331a 3387 343a 331b 3361 3321 343b
12263	Cardiac Ultrasound Venous Return Pulmonary Measurement	3427 332d 344a 342e 332e 332f 330b 3330 48d 344b 342f 112b 112c 112d 3423 3331 3332 3428 3333 3334 4a0 3430 3424 3335 3336 330c 4b9 112e 112f 3337 3338 3339 3431 330d 3432 3433 342c 333a 3429 342a 3434 3435 333b f10 3436 3437 342d 3425 3426 51f 530 3311 342b 536 3313 3358 3314 3359 335a 3315 3438 3439 335b 3447 344c 3448 3449 1134 33a4 33a5 559 335d 335e 335f 3360 13d7 1130 1131 3318 f1a 3319 331a 3387 343a 331b 3361 3321 343b
12264	Cardiac Ultrasound Venous Return Systemic Measurement	3427 332d 342e 332e 332f 330b 3330 48d 342f 112b 112c 112d 3331 3332 3428 3333 3334 4a0 3430 3335 3336 330c 4b9 112e 112f 3337 3338 3339 3431 330d 3432 3433 342c 333a 3429 342a 3434 3435 333b f10 3436 3437 342d 51f 530 3311 342b 536 3313 3358 3314 3359 335a 3315 3438 3439 335b 1134 33a4 33a5 559 335d 335e 335f 3360 13d7 1130 1131 3318 f1a 3319 331a 343a 331b 3361 3321 343b
12265	Cardiac Ultrasound Atriaand Atrial Septum Measurement	332d 332e 332f 330b 3330 48d 3333 3334 4a0 3335 3336 330c 4b9 3337 3338 3339 330d 343c 343d 342c 333a 333b 342d 344d 3370 51f 530 3311 536 343e 3313 3358 3314 3359 335a 3315 335b 33a4 33a5 559 335d 335e 335f 3318 3319 331a 331b 3361 59c 3321 343f
12266	Cardiac Ultrasound Mitral Valve Measurement	3427 332d 342e 332e 332f 330b 3330 48d 342f 112b 112c 112d 3423 3331 3332 3428 3333 3334 4a0 3430 3424 3335 3336 330c 4b9 112e 112f 3337 3338 3339 3431 330d 3432 3433 342c 333a 3429 342a 3434 3435 333b f10 3436 3437 342d 3425 3426 51f 530 3311 342b 536 3373 344e 337d 3313 3358 3314 3359 335a 3315 3438 3439 335b 1134 33a4 33a5 559 335d 335e 335f 3360 13d7 1130 1131 3318 f1a 3319 331a 343a 331b 3361 3321 343b
12267	Cardiac Ultrasound Tricuspid Valve Measurement	3427 332d 342e 332e 332f 330b 3330 48d 342f 112b 112c 112d 3423 3331 3332 3428 3333 3334 4a0 3430 3424 3335 3336 330c 4b9 112e 112f 3337 3338 3339 3431 330d 3432 3433 342c 333a 3429 342a 3434 3435 333b f10 3436 3437 342d 3425 3426 51f 530 3311 342b 536 3313 3358 3314 3359 335a 3315 3438 3439 335b 1134 33a4 33a5 559 335d 335e 335f 3360 13d7 1130 1131 3318 f1a 3319 331a 337e 343a 1140 331b 3361 3321 343b
12268	Cardiac Ultrasound Atrioventricular Valve Measurement	3427 332d 342e 332e 332f 330b 3330 48d 342f 112b 112c 112d 3423 3331 3332 3428 3333 3334 4a0 3430 3424 3335 3336 330c 4b9 112e 112f 3337 3338 3339 3431 330d 3432 3433 342c 333a 3429 342a 3434 3435 333b f10 3436 3437 342d 3425 3426 51f 530 3311 342b 536 3373 344e 337d 3313 3358 3314 3359 335a 3315 3438 3439 335b 1134 33a4 33a5 559 335d 335e 335f 3360 13d7 1130 1131 3318 f1a 3319 331a 337e 343a 1140 331b 3361 3321 343b
12269	Cardiac Ultrasound Interventricular Septum Measurement	332d 332e 332f 330b 3330 48d 3333 3334 4a0 3335 3336 330c 4b9 3337 3338 3339 330d 342c 333a 333b 342d 51f 530 3311 536 3313 3358 3314 3359 335a 3315 335b 33a4 33a5 559 335d 335e 335f 3318 3319 331a 331b 3361 3321
12270	Cardiac Ultrasound Aortic Valve Measurement	3427 332d 342e 332e 332f 330b 3330 338c 48d 342f 3331 3332 3428 3333 3334 4a0 3430 3335 3336 330c 4b9 3337 3338 3339 3431 330d 3432 3433 342c 333a 3429 342a 3434 3435 333b f10 3436 3437 342d 51f 530 3311 342b 536 3313 3358 3314 3359 335a 3315 3438 3439 335b 1134 33a4 33a5 559 335d 335e 335f 3360 13d7 3318 f1a 3319 331a 343a 331b 3361 3321 343b
12271	Cardiac Ultrasound Outflow Tract Measurement	3427 332d 344a 342e 332e 332f 330b 3330 338c 48d 344b 342f 3423 3331 3332 3428 3333 3334 4a0 3430 3424 3335 3336 330c 4b9 3337 3338 3339 3431 330d 343c 3432 343d 3433 342c 333a 3429 342a 3434 3435 333b f10 333f 3436 3437 342d 3425 3426 3440 3441 51f 530 3311 342b 536 343e 3313 3358 3314 3359 335a 3315 3442 3438 3439 335b 344c 1134 33a4 33a5 559 335c 335d 335e 335f 3360 13d7 3318 f1a 3319 331a 3387 3443 3444 343a 3445 3446 331b 3361 59c 3321 343f 343b
12272	Cardiac Ultrasound Semilunar Valve,Annulateand Sinus Measurement	3427 332d 344a 342e 332e 332f 330b 3330 338c 48d 344b 342f 3423 3331 3332 3428 3333 3334 4a0 3430 3424 3335 3336 330c 4b9 3337 3338 3339 3431 330d 3432 3433 342c 333a 3429 342a 3434 3435 333b f10 3436 3437 342d 3425 3426 51f 530 3311 342b 536 3313 3358 3314 3359 335a 3315 3438 3439 335b 344c 1134 33a4 33a5 559 335d 335e 335f 3360 13d7 3318 f1a 3319 331a 3387 343a 331b 3361 3321 343b
12273	Cardiac Ultrasound Aortic Sinotubular Junction Measurement	332d 332e 332f 330b 3330 344f 3333 3334 4a0 3335 3336 330c 4b9 3337 3338 3339 330d 333a 333b 51f 530 3311 536 3313 3358 3314 3359 335a 3315 335b 33a4 33a5 559 335d 335e 335f 3318 3319 331a 331b 3361 3321
12274	Cardiac Ultrasound Aorta Measurement	3427 332d 342e 332e 332f 330b 3330 344f 338c 48d 342f 3331 3332 3428 3333 3334 4a0 3430 3335 3336 330c 4b9 3337 3338 3339 3431 330d 3432 3433 342c 333a 3429 342a 3434 3435 333b f10 3436 3437 342d 51f 530 3311 342b 536 3313 3358 3314 3359 335a 3315 3438 3439 335b 1134 33a4 33a5 559 335d 335e 335f 3360 13d7 3318 f1a 3319 331a 343a 331b 3361 3321 343b
12275	Cardiac Ultrasound Coronary Artery Measurement	332d 332e 332f 330b 3330 3333 3334 4a0 3335 3336 330c 4b9 3337 3338 3339 330d 333a 333b 51f 530 3311 536 3313 3358 3314 3359 335a 3315 335b 33a4 33a5 559 335d 335e 335f 3318 3319 331a 331b 3361 3321
12276	Cardiac Ultrasound Aorto Pulmonary Connection Measurement	332d 332e 332f 330b 3330 112b 112c 112d 3333 3334 3335 3336 330c 112e 112f 3337 3338 3339 330d 333a 333b 3311 3313 3358 3314 3359 335a 3315 335b 33a3 335d 335e 335f 1130 1131 3318 3319 331a 331b 3361 3321
12277	Cardiac Ultrasound Pericardiumand Pleura Measurement	4a0 4b9 51f 530 536 33a4 33a5 559
12279	Cardiac Ultrasound Fetal General Measurement	31f0 31f1 31f2 31f3 31f4 3450 3451 3452 3453 31ea 31f5 31eb 31ec 31ed 31f6 3454 31ee 31f8 3455 3211 3456 31fd 3202 3203 3204 3205 3206
12280	Cardiac Ultrasound Target Site	3457 3458 3459 345a 345b 345c d8 dc 345d 345e 345f 3460 3461 3462 3463 3464 131 135 3465 3466
12281	Cardiac Ultrasound Target Site Modifier	1 d 15 19 1d 481 21 24
12282	Cardiac Ultrasound Venous Return Systemic Finding Site	3467 3468 3469 346a 346b 346c 346d ab bb 346e 346f 3470 3471 3472 15a
12283	Cardiac Ultrasound Venous Return Pulmonary Finding Site	3473 3474 13b3 3475 121
12284	Cardiac Ultrasound Atriaand Atrial Septum Finding Site	111b 6b 3467 3468 3476 d1 d2 3477 3478 12a 12b
12285	Cardiac Ultrasound Atrioventricular Valve Finding Site	3479 111d 111f
12286	Cardiac Ultrasound Interventricular Septum Finding Site	347a 1b19 1120
12287	Cardiac Ultrasound Ventricle Finding Site	70 da 133
12288	Cardiac Ultrasound Outflow Tract Finding Site	111a 347b da 347c 347d 347e 133
12289	Cardiac Ultrasound Semilunar Valve,Annulusand Sinus Finding Site	111a 347f 3480 347c 3481 3482
12290	Cardiac Ultrasound Pulmonary Artery Finding Site	3483 11e 1b43
12291	Cardiac Ultrasound Aorta Finding Site	30 3484 3d 1ae3 42 111c 1394 bd 3485 3486 3487 3488 3489 348a 348b 3481 348c 13c4 163
12292	Cardiac Ultrasound Coronary Artery Finding Site	348d 932 91f 923 927 348e 92c 937 348f
12293	Cardiac Ultrasound Aortopulmonary Connection Finding Site	3483 3490 10a
12294	Cardiac Ultrasound Pericardiumand Pleura Finding Site	3491 1f95 1f9c 3492
12300	Core Echo Measurement	3493 3494 3495 3496 3497 3498 3499 349a 349b 349c 349d 349e 349f 34a0 34a1 34a2 34a3 34a4 34a5 34a6 34a7 34a8 34a9 34aa 34ab 34ac 34ad 34ae 34af 34b0 34b1 34b2 34b3 34b4 34b5 34b6 34b7 34b8 34b9 34ba 34bb 34bc 34bd 34be 34bf 34c0 34c1 34c2 34c3 34c4 34c5 34c6 34c7 34c8 34c9 34ca 34cb 34cc 34cd 34ce 34cf 34d0 34d1 34d2 34d3 34d4 34d5 34d6 34d7 34d8 34d9 34da 34db 34dc 34dd 34de 34df 34e0 34e1 34e2 34e3 34e4 34e5 34e6 34e7 34e8 34e9 34ea 34eb 34ec 34ed 34ee 34ef 34f0 34f1 34f2 34f3 34f4 34f5 34f6 34f7 34f8 34f9 34fa 34fb 34fc 34fd 34fe 34ff 3500 3501 3502 3503 3504 3505 3506 3507 3508 3509 350a 350b 350c 350d 350e 350f 3510 3511 3512 3513 3379 3514 3515 3516 3517 3518 3519 351a 351b 351c 351d 351e 351f 3520 3521 3522 3523 3524 3525 3526 3527 3528 3529 352a 352b 352c 352d 352e 352f 3530 3531 3532 3533 3534 3535 3385 3536 3537 3538 3539 353a 353b 353c 353d 353e 353f 3540 3541 3542 3543 3544 3545 3546 3547 3548 3549 354a 354b 354c 354d 354e 354f 3550 3551 3552 3553 3554 3555 3556 3557 3558 3559 355a 355b 355c 355d 355e 355f 3560 3561
12301	Measurement Selection Reason	1092 5f3 1094 5f4 5f5
12302	Echo Finding Observation Type	3562 3563 3564
12303	Echo Measurement Type	3565 33bb 3566 3567 1741 3568
12304	Echo Measured Property	330b 3330 3569 48d 342f 3428 356a 356b 330c 4b9 356c 356d 343d 356e 3429 356f 3570 51f 3571 3572 3573 3574 3575 3576 f14 3577 536 343e 3578 3579 3313 357a 3359 357b 357c 335b 357d 357e 335d 357f 3580 13d7 3581 3582 3583 331b 3584 59c 3585 343b
12305	Basic Echo Anatomic Site	3586 3484 111a 33de 40 41 42 bb 1b19 33db 3587 d1 d8 da dc 33dc 33dd 111d 13b3 11e 347c 904 3588 3589 358a 358b 358c 12a 131 133 135 33e1 111f 13cf 1263 1310 1311 1264 1312 1313 1265 1266 1267 1268 1269 126a 126b 126c 126d 126e 126f 1270 1271 1272
12306	Echo Flow Direction	358d 358e
12307	Cardiac Phaseand Time Point	358f 3590 3591 3592 3593 33d0 33d1 3594 3595 33d4 f0c 3596 3597 3598 3599 33d6 359a 33d8 33d9
12308	Ultrasound Shear Wave Measurement	493 4c5 359b 359c 359d
12309	Core Echo Strain Measurement	34b4 34b5 34b6 34b7 34b8 34b9 34ba 34bb 34bc 34bd 34be 34bf 34c0
12310	Myocardial Strain Method	33bd 33be 33c9
12311	Echo Measured Strain Property	356a 356b 3571 3572 3577 357b 357d 357e 3582
12320	General Ultrasound Report Document Title	1d7e 1d86 1d87 1d88 1d89 1d8a 1d8b 1d8c 1d8d 1d8e 1d91
12321	Elastography Site	359e 56 7ca de 102 359f 11c 147 35a0 161 169
12322	Elastography Measurement Site	1f18 1f47 1f48 1f49 1f4a 1f4b 1f4c 1f4d 1f4e 35a1
12323	Ultrasound Relevant Patient Condition	35a2 35a3 35a4 dce
12324	Shear Wave Detection Method	35a5 35a6
12325	Liver Ultrasound Study Indication	35a7 35a8 35a9 35aa 35ab 35ac 35ad 35ae 35af 35b0 35b1 35b2 35b3
"""

CONCEPTS = """\
SCT	49530007	Afferent
SCT	255549009	Anterior
SCT	37197008	Anterolateral
SCT	43674008	Apical
SCT	24422004	Axial
SCT	57195005	Basal
SCT	51440002	Bilateral
SCT	11070000	Capsular
SCT	3583002	Caudal
SCT	26216008	Central
SCT	66787007	Cephalic
SCT	81654009	Coronal
SCT	795002	Deep
SCT	46053002	Distal
SCT	57183005	Edge
SCT	33843005	Efferent
SCT	261074009	External
SCT	87687004	Extra-articular
SCT	68493006	Gutter
SCT	32381004	Hilar
SCT	24020000	Horizontal
SCT	261089000	Inferior
SCT	11896004	Intermediate
SCT	260521003	Internal
SCT	131183008	Intra-articular
SCT	49370004	Lateral
SCT	7771000	Left
SCT	38717003	Longitudinal
SCT	112233002	Marginal
SCT	255561001	Medial
DCM	130290	Median
SCT	14414005	Peripheral
SCT	60583000	Postaxial
SCT	255551008	Posterior
SCT	90069004	Posterolateral
SCT	32400000	Preaxial
SCT	40415009	Proximal
SCT	24028007	Right
SCT	30730003	Sagittal
SCT	61397002	Subcapsular
SCT	26283006	Superficial
SCT	264217000	Superior
SCT	410679008	Surface
SCT	62824007	Transverse
SCT	66459002	Unilateral
SCT	33096000	Vertical
SCT	818981001	Abdomen
SCT	818982008	Abdomen and Pelvis
SCT	7832008	Abdominal aorta
SCT	85856004	Acromioclavicular joint
SCT	23451007	Adrenal gland
SCT	70258002	Ankle joint
SCT	128585006	Anomalous pulmonary vein
SCT	128553008	Antecubital vein
SCT	194996006	Anterior cardiac vein
SCT	8012006	Anterior communicating artery
SCT	17388009	Anterior spinal artery
SCT	68053000	Anterior tibial artery
SCT	53505006	Anus
SCT	110612005	Anus, rectum and sigmoid colon
SCT	15825003	Aorta
SCT	57034009	Aortic arch
SCT	128551005	Aortic fistula
SCT	86598002	Apex of Lung
SCT	128564006	Apex of left ventricle
SCT	128565007	Apex of right ventricle
SCT	54247002	Ascending aorta
SCT	59652004	Atrium
SCT	91470000	Axilla
SCT	67937003	Axillary Artery
SCT	68705008	Axillary vein
SCT	72107004	Azygos vein
SCT	77568009	Back
SCT	128981007	Baffle
SCT	59011009	Basilar artery
SCT	28273000	Bile duct
SCT	34707002	Biliary tract
SCT	89837001	Bladder
SCT	110837003	Bladder and urethra
SCT	91830000	Body conduit
SCT	72001000	Bone of lower limb
SCT	371195002	Bone of upper limb
SCT	128548003	Boyd's perforating vein
SCT	17137000	Brachial artery
SCT	20115005	Brachial vein
SCT	12738006	Brain
SCT	76752008	Breast
SCT	34411009	Broad ligament
SCT	955009	Bronchus
SCT	46862004	Buttock
SCT	80144004	Calcaneus
SCT	2334006	Calyx
SCT	69105007	Carotid Artery
SCT	20699002	Cephalic vein
SCT	113305005	Cerebellum
SCT	88556005	Cerebral artery
SCT	122494005	Cervical spine
SCT	1217257000	Cervico-thoracic spine
SCT	71252005	Cervix
SCT	60819002	Cheek
SCT	416550000	Chest and Abdomen
SCT	416775004	Chest, Abdomen and Pelvis
SCT	11279006	Circle of Willis
SCT	51299004	Clavicle
SCT	64688005	Coccyx
SCT	71854001	Colon
SCT	181347005	Common Femoral Artery
SCT	253276007	Common atrium
SCT	79741001	Common bile duct
SCT	32062004	Common carotid artery
SCT	73634005	Common iliac artery
SCT	46027005	Common iliac vein
SCT	45503006	Common ventricle
SCT	128555001	Congenital coronary artery fistula to left atrium
SCT	128556000	Congenital coronary artery fistula to left ventricle
SCT	128557009	Congenital coronary artery fistula to right atrium
SCT	128558004	Congenital coronary artery fistula to right ventricle
SCT	28726007	Cornea
SCT	41801008	Coronary artery
SCT	90219004	Coronary sinus
SCT	128320002	Cranial venous system
SCT	32672002	Descending aorta
SCT	128554002	Dodd's perforating vein
SCT	38848004	Duodenum
SCT	117590005	Ear
SCT	16953009	Elbow joint
SCT	51114001	Endo-arterial
SCT	80891009	Endo-cardiac
SCT	32849002	Endo-esophageal
SCT	53342003	Endo-nasal
SCT	18962004	Endo-nasopharyngeal
SCT	34402009	Endo-rectal
SCT	64033007	Endo-renal
SCT	87953007	Endo-ureteric
SCT	13648007	Endo-urethral
SCT	76784001	Endo-vaginal
SCT	59820001	Endo-vascular
SCT	29092000	Endo-venous
SCT	48367006	Endo-vesical
SCT	38266002	Entire body
SCT	27947004	Epigastric region
SCT	110861005	Esophagus, stomach and duodenum
SCT	84301002	External auditory canal
SCT	22286001	External carotid artery
SCT	113269004	External iliac artery
SCT	63507001	External iliac vein
SCT	66019005	Extremity
SCT	81745001	Eye
SCT	371398005	Eye region
SCT	80243003	Eyelid
SCT	89545001	Face
SCT	23074001	Facial artery
SCT	91397008	Facial bones
SCT	7657000	Femoral artery
SCT	83419000	Femoral vein
SCT	71341001	Femur
SCT	87342007	Fibula
SCT	7569003	Finger
SCT	58602004	Flank
SCT	79361005	Fontanel of skull
SCT	56459004	Foot
SCT	14975008	Forearm
SCT	28231008	Gallbladder
SCT	110568007	Gastric vein
SCT	128559007	Genicular artery
SCT	5928000	Great cardiac vein
SCT	60734001	Great saphenous vein
SCT	85562004	Hand
SCT	69536005	Head
SCT	774007	Head and Neck
SCT	76015000	Hepatic artery
SCT	8993003	Hepatic vein
SCT	29836001	Hip
SCT	24136001	Hip joint
SCT	85050009	Humerus
SCT	128560002	Hunterian perforating vein
SCT	11708003	Hypogastric region
SCT	81502006	Hypopharynx
SCT	34516001	Ileum
SCT	299716001	Iliac and/or femoral artery
SCT	10293006	Iliac artery
SCT	244411005	Iliac vein
SCT	22356005	Ilium
SCT	195416006	Inferior cardiac vein
SCT	51249003	Inferior left pulmonary vein
SCT	33795007	Inferior mesenteric artery
SCT	113273001	Inferior right pulmonary vein
SCT	64131007	Inferior vena cava
SCT	26893007	Inguinal region
SCT	12691009	Innominate artery
SCT	8887007	Innominate vein
SCT	361078006	Internal Auditory Canal
SCT	86117002	Internal carotid artery
SCT	90024005	Internal iliac artery
SCT	12123001	Internal jugular vein
SCT	69327007	Internal mammary artery
SCT	818987002	Intra-abdominopelvic
SCT	816989007	Intra-pelvic
SCT	43799004	Intra-thoracic
SCT	1101003	Intracranial
SCT	661005	Jaw region
SCT	21306003	Jejunum
SCT	39352004	Joint
SCT	128563000	Juxtaposed atrial appendage
SCT	72696002	Knee
SCT	59749000	Lacrimal artery
SCT	128979005	Lacrimal artery of right eye
SCT	14742008	Large intestine
SCT	4596009	Larynx
SCT	82471001	Left atrium
SCT	33626005	Left auricular appendage
SCT	113270003	Left femoral artery
SCT	133945003	Left hypochondriac region
SCT	85119005	Left inguinal region
SCT	68505006	Left lower quadrant of abdomen
SCT	1017210004	Left lumbar region
SCT	50408007	Left pulmonary artery
SCT	86367003	Left upper quadrant of abdomen
SCT	87878005	Left ventricle
SCT	70238003	Left ventricle inflow
SCT	13418002	Left ventricle outflow tract
SCT	113264009	Lingual artery
SCT	10200004	Liver
SCT	303270005	Liver and biliary structure
SCT	19100000	Lower inner quadrant of breast
SCT	30021000	Lower leg
SCT	61685007	Lower limb
SCT	33564002	Lower outer quadrant of breast
SCT	34635009	Lumbar artery
SCT	52612000	Lumbar region
SCT	122496007	Lumbar spine
SCT	1217253001	Lumbo-sacral spine
SCT	91747007	Lumen of blood vessel
SCT	39607008	Lung
SCT	91609006	Mandible
SCT	59066005	Mastoid bone
SCT	70925003	Maxilla
SCT	72410000	Mediastinum
SCT	86570000	Mesenteric artery
SCT	128583004	Mesenteric vein
SCT	123851003	Mouth
SCT	102292000	Muscle of lower limb
SCT	30608006	Muscle of upper limb
SCT	74386004	Nasal bone
SCT	360955006	Nasopharynx
SCT	45048000	Neck
SCT	417437006	Neck and Chest
SCT	416152001	Neck, Chest and Abdomen
SCT	416319003	Neck, Chest, Abdomen and Pelvis
SCT	45206002	Nose
SCT	31145008	Occipital artery
SCT	32114007	Occipital vein
SCT	113346000	Omental bursa
SCT	27398004	Omentum
SCT	53549008	Ophthalmic artery
SCT	55024004	Optic canal
SCT	363654007	Orbital structure
SCT	15497006	Ovary
SCT	15776009	Pancreas
SCT	69930009	Pancreatic duct
SCT	110621006	Pancreatic duct and bile duct systems
SCT	2095001	Paranasal sinus
SCT	91691001	Parasternal
SCT	111002	Parathyroid
SCT	45289007	Parotid gland
SCT	64234005	Patella
SCT	83330001	Patent ductus arteriosus
SCT	816092008	Pelvis
SCT	1231522001	Pelvis and lower extremities
SCT	18911002	Penis
SCT	38864007	Perineum
SCT	8821006	Peroneal artery
SCT	706342009	Phantom
SCT	54066008	Pharynx
SCT	312535008	Pharynx and larynx
SCT	43899006	Popliteal artery
SCT	32361000	Popliteal fossa
SCT	32764006	Portal vein
SCT	43119007	Posterior communication artery
SCT	128569001	Posterior medial tributary
SCT	13363002	Posterior tibial artery
SCT	14944004	Primitive aorta
SCT	91707000	Primitive pulmonary artery
SCT	31677005	Profunda Femoris Artery
SCT	41216001	Prostate
SCT	111289009	Pulmonary arteriovenous fistula
SCT	81040000	Pulmonary artery
SCT	128584005	Pulmonary artery conduit
SCT	128586007	Pulmonary chamber of cor triatriatum
SCT	122972007	Pulmonary vein
SCT	128566008	Pulmonary vein confluence
SCT	128567004	Pulmonary venous atrium
SCT	45631007	Radial artery
SCT	2841007	Renal artery
SCT	25990002	Renal pelvis
SCT	56400007	Renal vein
SCT	82849001	Retroperitoneum
SCT	113197003	Rib
SCT	73829009	Right atrium
SCT	68300000	Right auricular appendage
SCT	69833005	Right femoral artery
SCT	133946002	Right hypochondriac region
SCT	37117007	Right inguinal region
SCT	48544008	Right lower quadrant of abdomen
SCT	1017211000	Right lumbar region
SCT	78480002	Right pulmonary artery
SCT	50519007	Right upper quadrant of abdomen
SCT	53085002	Right ventricle
SCT	8017000	Right ventricle inflow
SCT	44627009	Right ventricle outflow tract
SCT	1217254007	Sacro-coccygeal Spine
SCT	39723000	Sacroiliac joint
SCT	54735007	Sacrum
SCT	128587003	Saphenofemoral junction
SCT	362072009	Saphenous vein
SCT	41695006	Scalp
SCT	79601000	Scapula
SCT	18619003	Sclera
SCT	20233005	Scrotum
SCT	42575006	Sella turcica
SCT	58742003	Sesamoid bones of foot
SCT	16982005	Shoulder
SCT	60184004	Sigmoid colon
SCT	89546000	Skull
SCT	30315005	Small intestine
SCT	2748008	Spinal cord
SCT	421060004	Spine
SCT	78961009	Spleen
SCT	22083002	Splenic artery
SCT	35819009	Splenic vein
SCT	7844006	Sternoclavicular joint
SCT	56873002	Sternum
SCT	69695003	Stomach
SCT	36765005	Subclavian artery
SCT	9454009	Subclavian vein
SCT	19695001	Subcostal
SCT	5713008	Submandibular area
SCT	54019009	Submandibular gland
SCT	170887008	Submental
SCT	5076001	Subxiphoid
SCT	181349008	Superficial Femoral Artery
SCT	15672000	Superficial temporal artery
SCT	43863001	Superior left pulmonary vein
SCT	42258001	Superior mesenteric artery
SCT	8629005	Superior right pulmonary vein
SCT	72021004	Superior thyroid artery
SCT	48345005	Superior vena cava
SCT	77621008	Supraclavicular region of neck
SCT	26493002	Suprasternal notch
SCT	128589000	Systemic collateral artery to lung
SCT	128568009	Systemic venous atrium
SCT	27949001	Tarsal joint
SCT	53620006	Temporomandibular joint
SCT	40689003	Testis
SCT	68367000	Thigh
SCT	113262008	Thoracic aorta
SCT	122495006	Thoracic spine
SCT	1217256009	Thoraco-lumbar spine
SCT	816094009	Thorax
SCT	76505004	Thumb
SCT	9875009	Thymus
SCT	69748006	Thyroid
SCT	29707007	Toe
SCT	21974007	Tongue
SCT	44567001	Trachea
SCT	110726009	Trachea and bronchus
SCT	61959006	Truncus arteriosus communis
SCT	57850000	Truncus coeliacus
SCT	44984001	Ulnar artery
SCT	50536004	Umbilical artery
SCT	90290004	Umbilical region
SCT	284639000	Umbilical vein
SCT	40983000	Upper arm
SCT	77831004	Upper inner quadrant of breast
SCT	53120007	Upper limb
SCT	76365002	Upper outer quadrant of breast
SCT	431491007	Upper urinary tract
SCT	35039007	Uterus
SCT	110639002	Uterus and fallopian tubes
SCT	118375008	Vascular graft
SCT	35532006	Vena cava
SCT	34340008	Venous network
SCT	21814001	Ventricle
SCT	85234005	Vertebral artery
SCT	110517009	Vertebral column and cranium
SCT	45292006	Vulva
SCT	74670003	Wrist joint
SCT	13881006	Zygoma
SCT	79458005	Ascending
SCT	11723008	Contact with
SCT	66787007	Cranial
SCT	75294000	Descending
SCT	18545000	Dura mater
SCT	117140004	Eighth Intercostal Space
SCT	117143002	Eleventh Intercostal Space
SCT	102322008	External prosthesis for sonographic procedure [Stand-off]
SCT	117137004	Fifth Intercostal Space
SCT	117133000	First Intercostal Space
SCT	117136008	Fourth Intercostal Space
SCT	102325005	Gel prosthesis for imaging procedure
SCT	1197041002	Intercostal
SCT	264045001	Intraluminal
SCT	113342003	Lumen
SCT	103342007	Mid-longitudinal
SCT	261129000	Midline
SCT	117141000	Ninth Intercostal Space
SCT	103343002	Parasagittal
SCT	91772007	Parenchyma
SCT	23180006	Pia mater
SCT	102324009	Saline bag prosthesis for imaging procedure
SCT	117134006	Second Intercostal Space
SCT	117139001	Seventh Intercostal Space
SCT	117138009	Sixth Intercostal Space
SCT	264208000	Subcostal
SCT	71966008	Subcutaneous tissue
SCT	117142007	Tenth Intercostal Space
SCT	117135007	Third Intercostal Space
SCT	102323003	Water bag prosthesis for imaging procedure
SCT	398994001	Five chamber
SCT	399214001	Four chamber
SCT	103339001	Long axis
SCT	21114003	Oblique
SCT	103341000	Off axis
SCT	103340004	Short axis
SCT	399232001	Two chamber
SCT	66739002	Trans-abdominal
SCT	103383005	Trans-esophageal
SCT	103353001	Trans-gastric
SCT	103381007	Trans-hepatic
SCT	103354007	Trans-mural
SCT	129226004	Trans-orbital
SCT	103349003	Trans-pancreatic
SCT	103348006	Trans-pleural
SCT	6706003	Trans-rectal
SCT	103347001	Trans-renal
SCT	103346005	Trans-splenic
SCT	103382000	Trans-temporal
SCT	103345009	Trans-thecal
SCT	57257006	Trans-urethral
SCT	54300008	Trans-vaginal
SCT	103344008	Trans-vesical
SCT	102312002	Atherectomy device
SCT	19923001	Catheter
SCT	102320000	Detachable balloon
SCT	102315000	Embolization ball
SCT	102314001	Embolization coil
SCT	102316004	Embolization particulate
SCT	57126000	Glue
SCT	102317008	Guiding catheter
SCT	38586004	Laser
SCT	102304005	Measuring ruler
SCT	102319006	Percutaneous transluminal angioplasty balloon
SCT	102313007	Rotational atherectomy device
DCM	122485	Sphere
SCT	65818007	Stent
SCT	34536000	Amniocentesis
SCT	15415002	Amnioinfusion [injection of amnion]
SCT	6832004	Atherectomy
SCT	76611008	Atherectomy by laser
SCT	65659003	Atherectomy by rotary cutter
SCT	86273004	Biopsy
SCT	65240009	Breech Version [Obstetrical Version]
SCT	103712006	Catheter manipulation
SCT	103713001	Catheter replacement
SCT	45211000	Catheterization
SCT	103709008	Failed attempted procedure
SCT	133874006	Fetocide (selective reduction)
SCT	69245005	Intra-arterial infusion of thrombolytic agent
SCT	6708002	Intrauterine cordocentesis
SCT	45460008	Intrauterine transfusion
SCT	67889009	Irrigation
SCT	103714007	Occlusion of catheter
SCT	105373008	Percutaneous insertion of intravascular filter
SCT	240946003	Percutaneous removal of intravascular foreign body
SCT	68457009	Percutaneous transluminal balloon angioplasty
SCT	133875007	Prostaglandin injection
SCT	103715008	Removal of catheter
SCT	10849003	Removal of foreign body
SCT	57238002	Selective embolization of artery
SCT	103716009	Stent placement
SCT	91602002	Thoracentesis
SCT	105372003	Transcatheter deployment of detachable balloon
SCT	16736007	Transcatheter therapy for embolization
SCT	65388005	Ultrasonic guidance for amniocentesis
SCT	32318003	Vasoconstriction
SCT	30017007	Vasodilatation
SCT	67440007	Alpha-adrenergic blocking agent
SCT	3361000	Anti-heparin agent
SCT	67507000	Antiarrhythmic drug
SCT	81839001	Anticoagulant
SCT	59057006	Antihemophilic factor preparation
SCT	6425004	Antihistamine
SCT	60533005	Astringent drug
SCT	73949004	Atropine
SCT	373263004	Cardiac adrenergic blocking agent
NCIt	C78322	Cardiotonic agent
SCT	4382004	Centrally acting hypotensive agent
SCT	373746004	Coagulant
SCT	13132007	Dextran
SCT	796001	Digoxin
SCT	30492008	Diuretic
SCT	387362001	Epinephrine
SCT	419442005	Ethanol
SCT	764170006	Fibrinolysin
SCT	10712001	Glucagon preparation
SCT	26370007	Hemostatic agent
SCT	84812008	Heparin
SCT	418326009	Human fibrinogen
SCT	1182007	Hypotensive agent
SCT	111139005	Inotropic agent
SCT	82573000	Lidocaine
SCT	61773008	Lidocaine hydrochloride
SCT	6725000	Methylene blue
SCT	85272000	Nifedipine
SCT	71759000	Nitroglycerin
SCT	372784001	Papaverine
SCT	372863003	Phentolamine
SCT	55745002	Propranolol
SCT	48988008	Prostaglandin E1
SCT	64520006	Protamine sulfate
SCT	31306009	Quinidine
SCT	395889004	Streptokinase
SCT	36176003	Thrombin preparation
SCT	303960004	Thrombolytic agent
SCT	387124009	Thromboplastin
SCT	19041007	Tolazoline hydrocholoride
SCT	59082006	Urokinase preparation
SCT	372787008	Vasodilator
SCT	47898004	Verapamil
SCT	48603004	Warfarin
SCT	33252009	beta-Adrenergic blocking agent
SCT	446406008	By inhalation
NCIt	C38213	Extraluminal route
SCT	58100008	Intra-arterial route
SCT	12130007	Intra-articular route
SCT	372460008	Intracardiac route
SCT	372463005	Intracoronary route
SCT	1259221004	Intracorpus cavernosum route
SCT	372464004	Intracutaneous route
NCIt	C38244	Intraepithelial route
SCT	37737002	Intraluminal route
SCT	60213007	Intramedullary route
SCT	78421000	Intramuscular route
SCT	38239002	Intraperitoneal route
SCT	72607000	Intrathecal route
SCT	447122006	Intratumor route
SCT	47625008	Intravenous route
SCT	420287000	Intraventricular route - cardiac
SCT	46713006	Nasal route
SCT	26643006	Oral route
SCT	37161004	Per rectum
DCM	127070	Retro-orbital route
SCT	34206005	Subcutaneous route
SCT	6064005	Topical route
NCIt	C38306	Transluminal route
SCT	16857009	Vaginal route
SCT	15158005	Air
SCT	25419009	Barium Sulfate
SCT	90745007	Bunamiodyl
SCT	31811003	Carbon dioxide
SCT	62442005	Chloriodized oil
SCT	7140000	Contrast agent
SCT	12335007	Diatrizoate
SCT	792865009	Gadobenate dimeglumine
SCT	407976008	Gadobutrol
SCT	354088005	Gadodiamide
SCT	770982005	Gadofosveset
SCT	768763008	Gadolinium
SCT	109216000	Gadopentetate dimeglumine
SCT	712714000	Gadoterate meglumine
SCT	353946009	Gadoteridol
SCT	409477004	Gadoversetamide
SCT	440223009	Gadoxetate disodium
SCT	12801003	Iodamide meglumine
SCT	73212002	Iodipamide
SCT	353962003	Iodixanol
SCT	89595000	Iodized oil
SCT	86584005	Iodoalphionic acid
SCT	74554008	Iodophthalein
SCT	40710000	Iodopyracet
SCT	109218004	Iohexol
RADLEX	RID11585	Ionic iodinated contrast agent
SCT	109219007	Iopamidol
SCT	76155001	Iopanoic acid
SCT	28121005	Iophendylate
SCT	23053002	Iophenoxic acid
SCT	353903006	Iopromide
SCT	353912008	Iothalamate
SCT	109222009	Ioversol
SCT	412228003	Ioxaglate
SCT	409484007	Ioxilan
SCT	87445005	Ipodate
RXNORM	236987	Mangafodipir trisodium
SCT	47192000	Meglumine diatrizoate
SCT	69783005	Meglumine iodipamide
SCT	90733003	Metrizamide
SCT	354094002	Metrizoate
SCT	43538006	Non radiopaque medium
RADLEX	RID38696	Non-ionic iodinated contrast agent
SCT	24099007	Oxygen
SCT	111158001	Propyliodone
SCT	32836007	Sodium acetrizoate
SCT	83423008	Sodium diprotrizoate
SCT	925002	Sodium iodipamide
SCT	38344006	Sodium iodomethamate
SCT	109212003	Sodium tyropanoate
SCT	11713004	Water
SCT	39290007	Barium
SCT	58281002	Gadolinium
SCT	44588005	Iodine
SCT	3829006	Iron
SCT	83598005	Xenon
SCT	56609000	^111^Indium
SCT	48895003	^113m^Indium
SCT	21572004	^123^Iodine
SCT	68630002	^125^Iodine
SCT	27081007	^127^Xenon
SCT	1368003	^131^Iodine
SCT	3027009	^133^Barium
SCT	80751004	^133^Xenon
SCT	71647005	^14^Carbon
SCT	14529005	^153^Gadolinium
SCT	419804008	^153^Samarium
NCIt	C1943	^166^Holmium
SCT	41758004	^169^Ytterbium
SCT	447553000	^177^Lutetium
SCT	6301006	^178^Tantalum
SCT	395865006	^186^Rhenium
SCT	423578007	^188^Rhenium
SCT	77004003	^18^Fluorine
DCM	126604	^191m^Iridium
SCT	24301009	^198^Gold
SCT	70544003	^199^Gold
SCT	60057003	^201^Thallium
SCT	47588004	^203^Lead
SCT	24853006	^223^Radium
SCT	71633006	^22^Sodium
SCT	58541008	^24^Sodium
SCT	32505007	^32^Phosphorus
SCT	59844004	^42^Potassium
SCT	8202008	^43^Potassium
SCT	52745005	^51^Chromium
SCT	27054007	^57^Cobalt
SCT	89272005	^58^Cobalt
SCT	68580003	^59^Iron
SCT	5405008	^60^Cobalt
SCT	3932008	^64^Copper
SCT	53700003	^67^Copper
SCT	2008008	^67^Gallium
SCT	43239002	^75^Selenium
SCT	61716009	^81m^Krypton
SCT	34127007	^85^Krypton
SCT	111084009	^85^Strontium
SCT	78023008	^87m^Strontium
SCT	7770004	^89^Strontium
SCT	14691008	^90^Yttrium
SCT	23788009	^97^Ruthenium
SCT	72454006	^99m^Technetium
NCIt	C86043	erect
SCT	102538003	recumbent
SCT	102539006	semi-erect
SCT	34106002	Trendelenburg
SCT	51845000	anatomical
SCT	34108001	curled-up
SCT	34296003	frog
SCT	26527006	inverse Trendelenburg
SCT	23242002	knee-chest
SCT	55864004	kneeling
SCT	32185000	lateral decubitus
SCT	102536004	left lateral decubitus
SCT	14205002	lithotomy
SCT	260450008	lordotic
SCT	1240000	prone
SCT	102535000	right lateral decubitus
SCT	34026001	semi-prone
SCT	33586001	sitting
SCT	10904000	standing
SCT	87068006	stooped-over
SCT	40199007	supine
DCM	126833	anterior first
SCT	102541007	feet-first
SCT	102540008	headfirst
DCM	126830	left first
SCT	399366008	oblique
DCM	126832	posterior first
DCM	126831	right first
SCT	399220000	transverse
SCT	2942001	Carbon^14^ D-xylose
SCT	42417005	Carbon^14^ triolein
SCT	17069007	Chromic phosphate P^32^
SCT	4693006	Chromium^51^ albumin
SCT	6973004	Chromium^51^ chloride
SCT	78686003	Copper^64^ acetate
SCT	88166005	Copper^64^ versenate
SCT	29460005	Copper^67^ ceruloplasmin
SCT	187006	Cyanocobalamin Co^57^
SCT	5692007	Cyanocobalamin Co^58^
SCT	72159005	Cyanocobalamin Co^60^
SCT	17600005	Diagnostic radioisotope
SCT	31192007	Ferrous chloride Fe^59^
SCT	87958003	Ferrous citrate Fe^59^
SCT	125001	Ferrous sulfate Fe^59^
SCT	71636003	Fibrinogen I^123^
SCT	35321007	Fluorodeoxyglucose F^18^
SCT	73065000	Gallium^67^ citrate
SCT	446871009	Indium^111 Capromab Pendetide
SCT	395742005	Indium^111 Chloride
SCT	446800006	Indium^111 Pentetreotide
SCT	29218008	Indium^111^ pentetate
SCT	81621007	Indium^111^ red cell label
SCT	78570003	Indium^111^ transferrin
SCT	6516008	Indium^111^-Fe(OH) >3<
SCT	424570009	Indium^111^oxyquinoline
SCT	90617008	Indium^113m^ bleomycin
SCT	767418009	Indium^113m^ chloride
SCT	42728008	Indium^113m^ pentetate
DCM	126764	Iodinated I^125^ DPA-713
SCT	72015003	Iodinated I^125^ albumin
SCT	64488003	Iodinated I^125^ human serum albumin
SCT	69839009	Iodinated I^125^ povidone
SCT	70154008	Iodinated I^125^ sodium iodine
SCT	55814006	Iodinated I^131^ aggregated albumin
SCT	39200002	Iodinated I^131^ albumin
SCT	52408003	Iodinated I^131^ gamma globulin
SCT	447134003	Iodine^123 15-(4-Iodophenyl)-3(R,S)-Methylpentadecanoic Acid
SCT	395787009	Iodine^123 3-Iodobenzylguanidine MIBG
SCT	395789007	Iodine^131 3-Iodobenzylguanidine MIBG
SCT	35884005	Iodine^131^ polyvinylpyrrolidone
SCT	68967007	Iodocholesterol I^131^
SCT	33785000	Iodohippurate I^123^ sodium
SCT	36900006	Iodohippurate I^125^ sodium
SCT	33271006	Iodohippurate I^131^ sodium
SCT	78481003	Iofetamine I^123^ hydrochloride
SCT	429296007	Ioflupane I^123^
SCT	55673009	Iothalamate sodium I^125^
SCT	60459006	Iron Fe^59^ labeled dextran
SCT	61716009	Krypton^81m
SCT	781259000	Lutetium^177^ DOTATATE
DCM	126509	Lutetium^177^ n-acetylaspartylglutamate
SCT	22979004	Oleic acid I^125^
SCT	29348008	Pentetate calcium trisodium Yb^169^
SCT	111161000	Potassium carbonate K^42^
SCT	36641004	Potassium chloride K^42^
SCT	47729008	Potassium chloride K^43^
SCT	724024003	Radium^223^ dichloride
SCT	111159009	Rose Bengal sodium I^131^
SCT	395894004	Selenium^75^ HCAT
SCT	88473009	Selenomethionione Se^75^
SCT	6257000	Sodium chloride Na^22^
SCT	31527000	Sodium chloride Na^24^
SCT	62517004	Sodium chromate Cr^51^
SCT	129501009	Sodium fluoride F^18^
SCT	67690002	Sodium iodide I^123^
SCT	111160004	Sodium iodide I^131^
SCT	19495007	Sodium pertechnetate Tc^99m^
SCT	10781003	Sodium phosphate P^32^
SCT	69076006	Strontium chloride Sr^85^
SCT	38424001	Strontium chloride Sr^87^
SCT	125701003	Strontium chloride Sr^89^
SCT	8858006	Strontium nitrate Sr^85^
SCT	31953001	Strontium nitrate Sr^87^
SCT	55494003	Technetium Tc^99c^ albumin microspheres
SCT	87410002	Technetium Tc^99m^ N-substituted iminodiacetate
SCT	85693008	Technetium Tc^99m^ aggregated albumin
SCT	766886003	Technetium Tc^99m^ bicisate
SCT	415704007	Technetium Tc^99m^ depreotide
SCT	3040004	Technetium Tc^99m^ disofenin
SCT	77313009	Technetium Tc^99m^ exametazime
SCT	87853006	Technetium Tc^99m^ iron ascorbate
SCT	7281000	Technetium Tc^99m^ lidofenin
SCT	4832001	Technetium Tc^99m^ mebrofenin
SCT	96390006	Technetium Tc^99m^ medronate
SCT	81761004	Technetium Tc^99m^ microaggregated albumin
SCT	53951001	Technetium Tc^99m^ oxidronate
SCT	430276001	Technetium Tc^99m^ pentetate
SCT	764821009	Technetium Tc^99m^ pyrophosphate
SCT	79610008	Technetium Tc^99m^ serum albumin
SCT	424299003	Technetium Tc^99m^ sestamibi
SCT	45849009	Technetium Tc^99m^ sodium glucoheptonate
SCT	111162007	Technetium Tc^99m^ stannous etidronate
SCT	24511001	Technetium Tc^99m^ succimer
SCT	5931004	Technetium Tc^99m^ sulfur colloid
SCT	89818005	Technetium Tc^99m^ tagged red cells
SCT	424318009	Technetium Tc^99m^Teboroxime
SCT	424118002	Technetium Tc^99m^Tetrofosmin
SCT	446534003	Technetium^99m Galactosyl Human Serum Albumin Diethylenetriamine
SCT	446536001	Technetium^99m Mercaptoacetyl triglycine MAG3
SCT	447126009	Technetium^99m N-pyridoxyl-5-methyltryptophan
SCT	447127000	Technetium^99m Phytate
SCT	447128005	Technetium^99m Stannous Colloid
NCIt	C116887	Technetium^99m Trofolastat
SCT	447125008	Technetium^99m labeled carbon
MSH	C104196	Technetium^99m^ TRODAT-1
SCT	73685002	Thallous chloride Tl^201^
SCT	439007	Therapeutic radioisotope
SCT	780783002	Xenon^133^ gas
SCT	764678003	Yttrium^90^ microspheres
SCT	399321004	Anterior projection
SCT	131186000	Horizontal Long Axis
SCT	399300004	Lateral-medial
SCT	399159002	Latero-medial oblique
SCT	399074003	Left anterior oblique
SCT	399118008	Left lateral projection
SCT	399136008	Left posterior oblique
SCT	399012007	Medial-lateral
SCT	399268006	Medio-lateral oblique
SCT	399089007	Oblique axial
SCT	399001007	Posterior projection
SCT	399108003	Right anterior oblique
SCT	399297009	Right lateral projection
SCT	399075002	Right posterior oblique
SCT	399273000	Sagittal-oblique axial
SCT	131185001	Vertical Long Axis
DCM	AR	Autorefraction
DCM	BI	Biomagnetic Imaging
DCM	BMD	Bone Mineral Densitometry
DCM	EPS	Cardiac Electrophysiology
DCM	CR	Computed Radiography
DCM	CT	Computed Tomography
DCM	CFM	Confocal Microscopy
DCM	DMS	Dermoscopy
DCM	DG	Diaphanography
DCM	DX	Digital Radiography
DCM	ECG	Electrocardiography
DCM	EEG	Electroencephalography
DCM	EMG	Electromyography
DCM	EOG	Electrooculography
DCM	ES	Endoscopy
DCM	XC	External-camera Photography
DCM	GM	General Microscopy
DCM	HD	Hemodynamic Waveform
DCM	IO	Intra-oral Radiography
DCM	IVOCT	Intravascular Optical Coherence Tomography
DCM	IVUS	Intravascular Ultrasound
DCM	KER	Keratometry
DCM	LS	Laser Scan
DCM	LEN	Lensometry
DCM	MR	Magnetic Resonance
DCM	MG	Mammography
DCM	NM	Nuclear Medicine
DCM	OAM	Ophthalmic Axial Measurements
DCM	OPM	Ophthalmic Mapping
DCM	OP	Ophthalmic Photography
DCM	OPT	Ophthalmic Tomography
DCM	OPTBSV	Ophthalmic Tomography B-scan Volume Analysis
DCM	OPTENF	Ophthalmic Tomography En Face
DCM	OPV	Ophthalmic Visual Field
DCM	OCT	Optical Coherence Tomography
DCM	OSS	Optical Surface Scanner
DCM	PX	Panoramic X-Ray
DCM	PA	Photoacoustic
DCM	POS	Position Sensor
DCM	PT	Positron emission tomography
DCM	RTIMAGE	RT Image
DCM	RF	Radiofluoroscopy
DCM	RG	Radiographic imaging
DCM	RESP	Respiratory Waveform
DCM	SM	Slide Microscopy
DCM	SRF	Subjective Refraction
DCM	TG	Thermography
DCM	US	Ultrasound
DCM	BDUS	Ultrasound Bone Densitometry
DCM	VA	Visual Acuity
DCM	XA	X-Ray Angiography
DCM	M3D	3D Manufacturing Modeling System
DCM	ARCHIVE	Archive
DCM	STAIN	Automated Slide Stainer
DCM	COMP	Computation Server
DCM	CAD	Computer Assisted Detection/Diagnosis
DCM	DSS	Department System Scheduler
DCM	FILMD	Film Digitizer
DCM	PRINT	Hard Copy Print Server
DCM	CAPTURE	Image Capture
DCM	MCD	Media Creation Device
DCM	LOG	Procedure Logging
DCM	RT	Radiation Therapy Device
DCM	WSD	Workstation
DCM	109125	At last appointment
SCT	277671009	Intraoperative
SCT	278307001	On admission
DCM	109120	On admission to unit
DCM	109121	On discharge
DCM	109122	On discharge from unit
SCT	255566006	Post-dose
DCM	109124	Post-intervention
SCT	262061000	Post-operative
SCT	281379000	Pre-admission
SCT	255235001	Pre-dose
DCM	109123	Pre-intervention
SCT	262068006	Pre-operative
DCM	AU	Basic Voice Audio
DCM	CTPROTOCOL	CT Protocol
DCM	ASMT	Content Assessment Result
DCM	DOC	Document
DCM	HC	Hard Copy
DCM	IOL	Intraocular Lens Calculation
DCM	KO	Key Object Selection
DCM	M3D	Model for 3D Manufacturing
DCM	OT	Other
DCM	PLAN	Plan
DCM	PR	Presentation State
DCM	RTDOSE	RT Dose
DCM	RTPLAN	RT Plan
DCM	RTSTRUCT	RT Structure Set
DCM	RTRECORD	RT Treatment Record
DCM	RWV	Real World Value Map
DCM	REG	Registration
DCM	SEG	Segmentation
DCM	FID	Spatial Fiducials
DCM	SMR	Stereometric Relationship
DCM	SR	Structured Report Document
DCM	TEXTUREMAP	Texture Map
DCM	114008	Calculation failure
DCM	114003	Divide by zero
DCM	114006	Measurement failure
DCM	114007	Measurement not attempted
DCM	114001	Negative Infinity
DCM	114000	Not a number
DCM	114005	Overflow
DCM	114002	Positive Infinity
DCM	114004	Underflow
DCM	114011	Value indeterminate
DCM	114009	Value out of range
DCM	114010	Value unknown
DCM	NEARLINE	Nearline
DCM	OFFLINE	Offline
DCM	ONLINE	Online
DCM	UNAVAILABLE	Unavailable
SCT	48694002	Anxiety
SCT	4386001	Bronchospasm
SCT	698247007	Cardiac Arrhythmia
SCT	410430005	Cardiorespiratory arrest
SCT	274640006	Chills and fever
SCT	49727002	Cough
SCT	402603005	Diffuse inflammatory erythema
SCT	473188002	Drug Induced Dizziness
SCT	28926001	Drug Rash
SCT	403618004	Drug induced Flushing
SCT	234171009	Drug-induced hypotension
SCT	267036007	Dyspnea
SCT	84757009	Epileptic convulsions
DCM	113568	Extravasation visible in image
SCT	278528006	Facial Swelling
SCT	25064002	Headache
SCT	38341003	Hypertension
SCT	45007003	Hypotension
SCT	95384003	Injection Site Extravasation
SCT	95382004	Injection site abscess
SCT	95398006	Injection site anesthesia
SCT	95404001	Injection site atrophy
SCT	95401009	Injection site bruising
SCT	95389008	Injection site burning
SCT	95396005	Injection site cyst
SCT	95393002	Injection site dermatitis
SCT	95376002	Injection site disorder
SCT	95392007	Injection site edema
SCT	95403007	Injection site fibrosis
SCT	24389009	Injection site granuloma
SCT	95385002	Injection site hemorrhage
SCT	95378001	Injection site hypersensitivity
SCT	95402002	Injection site induration
SCT	95381006	Injection site infection
SCT	95391000	Injection site inflammation
SCT	95379009	Injection site irritation
SCT	95387005	Injection site malabsorption
SCT	95395009	Injection site mass
SCT	95397001	Injection site necrosis
SCT	95390004	Injection site nerve damage
SCT	95388000	Injection site pain
SCT	95399003	Injection site paresthesia
SCT	95380007	Injection site pigmentation change
SCT	111017005	Injection site scar
SCT	95383009	Injection site sterile abscess
SCT	95386001	Injection site thrombosis
SCT	95400005	Injection site ulcer
SCT	95394008	Injection site urticaria
SCT	418363000	Itching
SCT	51599000	Laryngeal edema
SCT	68235000	Nasal Congestion
SCT	16932000	Nausea and vomiting
SCT	298336006	No motor response to command
SCT	398979000	Pallor (Pale Complexion)
DCM	110515	Patient condition prevented continuing
SCT	724232004	Sensation of being warm (finding)
SCT	26079004	Shaking
SCT	415690000	Sweating
SCT	74615001	Tachycardia-bradycardia
SCT	271801002	Taste sense altered
DCM	130171	Automated Manual Inject Phase
DCM	130168	Automatic Programmed Administration Phase
DCM	130169	Automatic Programmed Delay Phase
DCM	130263	Automatic Programmed Wait Phase
DCM	130173	Automated Administration
DCM	130174	Manual Administration
SCT	39539005	Abnormal Renal Function
DCM	113560	Acute unilateral renal blockage
SCT	194828000	Angina pectoris
SCT	60573004	Aortic stenosis
SCT	195967001	Asthma
SCT	85898001	Cardiomyopathy
DCM	113562	High Thyroid Uptake
SCT	440935004	History of Beta-blocking agents therapy
SCT	161501007	History of Hypertension
SCT	161505003	History of congestive heart failure
SCT	161445009	History of diabetes mellitus
SCT	414417004	History of renal failure
DCM	113561	Low Thyroid Uptake
SCT	448216007	Malignant epithelial neoplasm of thyroid
SCT	1162576007	Multiple myeloma
SCT	35601003	Paraproteinemia
DCM	110503	Patient allergic to media/contrast
SCT	70995007	Pulmonary hypertension
DCM	113563	Severely Jaundiced
SCT	387560008	Alfentanil
SCT	49992008	Dexamethasone sodium sulfate
SCT	372682005	Diphenhydramine
SCT	387358007	Ephedrine
SCT	373228009	H-1 Antihistamine
SCT	109066000	Hydrocortisone sodium succinate
SCT	116593003	Methylprednisolone
SCT	412248005	Methylprednisolone sodium phosphate
SCT	373476007	Midazolam
SCT	116602009	Prednisone
SCT	387423006	Propofol
SCT	386839004	Remifentanil
SCT	49998007	Sufentanil
SCT	255594003	Complete
DCM	130177	Terminated by scanner
DCM	130176	Terminated due to air detected
DCM	130179	Terminated due to consumable removal
DCM	130178	Terminated due to critical battery level
DCM	130158	Terminated due to excessive duration pause
DCM	130157	Terminated due to flow rate above termination limit
DCM	130159	Terminated due to injector communication loss
DCM	130156	Terminated due to pressure above termination limit
DCM	130154	Terminated due to request from operator
DCM	130160	Terminated due to unspecified injector failure
SCT	68276009	Bottle
SCT	706440002	Cartridge
SCT	464557001	Parenteral/enteral solution bag
SCT	733020007	Syringe
SCT	79068005	Needle
SCT	61968008	Syringe
SCT	83059008	Tube
MSH	D000077325	Lactated Ringer's
SCT	373757009	Saline
DCM	130175	Air detected
DCM	110501	Equipment failure
DCM	130155	Fixed duration pause ended
DCM	130153	Flow rate above adjustment limit
DCM	130152	Flow rate above warning limit
DCM	130162	Keep vein open ended
DCM	130161	Keep vein open started
DCM	130267	Manual hold started
DCM	130268	Manual resume from hold
DCM	130151	Pressure above adjustment limit
DCM	130150	Pressure above warning limit
DCM	130266	Programmed hold started
DCM	110527	Resource inadequate
DCM	130163	Syringe attached
DCM	130164	Syringe detached
DCM	130269	Terminated hold due to timeout
DCM	130249	Diagnostic Administration
DCM	130251	Flush Administration
DCM	130247	Patency Test Injection
DCM	130248	Transit Time Test Injection
DCM	130253	Linear Curve
DCM	130252	Negative exponential
SCT	52124006	Central venous catheter
SCT	398013009	Implantable venous access port
SCT	82449006	Peripheral intravenous catheter
SCT	705541005	Rectal Catheter
SCT	9726003	Equal
SCT	75540009	High
SCT	62482003	Low
SCT	52017007	Antiemetic
DCM	130259	Contrast Reaction Prophylactic Agent
DCM	123012	Pre-Medication
SCT	372614000	Sedative
UCUM	/cm	/Centimeter
UCUM	Bq/ml	Becquerels/milliliter
UCUM	cm2	Centimeter**2
UCUM	cm2/ml	Centimeter**2/milliliter
UCUM	{counts}	Counts
UCUM	{counts}/s	Counts per second
UCUM	[hnsf'U]	Hounsfield unit
UCUM	umol/ml	Micromole/milliliter
UCUM	umol/min/ml	Micromole/minute/milliliter
UCUM	mg/min/ml	Milligrams/minute/milliliter
UCUM	ml/g	Milliliter/gram
UCUM	ml/min/g	Milliliter/minute/gram
UCUM	%	Percent
UCUM	{propcounts}	Proportional to counts
UCUM	{propcounts}/s	Proportional to counts per second
UCUM	cm2/ml{SUVbsa}	Standardized Uptake Value body surface area
UCUM	g/ml{SUVbw}	Standardized Uptake Value body weight
UCUM	g/ml{SUVibw}	Standardized Uptake Value ideal body weight
UCUM	g/ml{SUVlbm(James128)}	Standardized Uptake Value lean body mass (James 128 multiplier)
UCUM	g/ml{SUVlbm}	Standardized Uptake Value lean body mass (James)
UCUM	g/ml{SUVlbm(Janma)}	Standardized Uptake Value lean body mass (Janma)
SCT	133882006	Drug infusion
DCM	109137	During voiding
SCT	128967005	Exercise challenge
SCT	128965002	Handgrip
SCT	128963009	Head up
SCT	128969008	Held inspiration
SCT	128970009	Held ventilation
SCT	128964003	Leg up
SCT	128966001	Negative lower body pressure
SCT	18590009	Pacing
SCT	43914001	Phonation
DCM	109135	Post voiding
SCT	128971008	Post volume challenge
DCM	109134	Prior to voiding
SCT	128968000	Vagal stimulation
SCT	261039008	Valsalva maneuver
SCT	87731000	Weight bearing
SCT	60074003	Abduction
SCT	11554009	Adduction
SCT	24154002	Extension
SCT	52019005	External rotation
SCT	9964006	Flexion
SCT	12852001	Internal rotation
DCM	109136	Neutral musculoskeletal position
SCT	88241000	Pronation
SCT	14502000	Supination
SCT	51795009	Torsion
SCT	118745001	Manipulation of joint
SCT	21278004	Passive movement
SCT	263720003	Compression - action
SCT	257912008	Rotation - action
SCT	129411004	Traction - action
SCT	77343006	Angiography
LN	39142-5	CT perfusion head with contrast IV
LN	25045-6	CT unspecified body region
SCT	433139009	Dynamic magnetic resonance imaging of knee
SCT	446315002	Dynamic magnetic resonance imaging of pelvis
SCT	363679005	Imaging procedure
LN	25056-3	MRI unspecified body region
SCT	258177008	Magnetic resonance imaging guidance
DCM	126020	Multiparametric MRI
SCT	719178004	Multiparametric MRI of prostate
DCM	126022	Multiparametric MRI of whole body
RADLEX	RPID5427	NM head perfusion brain PET-CT AV-45
LN	49118-3	NM unspecified body region
LN	44136-0	PET unspecified body region
LN	44139-4	PET whole body
SCT	443271005	PET/CT FDG imaging of whole body
SCT	764704008	PET/CT MET imaging of whole body
LN	39632-5	SPECT brain
LN	43468-8	XR unspecified body region
SCT	272741003	Laterality
SCT	106233006	Topographical modifier
NCIt	C25569	Middle
DCM	130402	Class activation
DCM	130403	Gradient-weighted class activation
DCM	130404	Saliency
DCM	126223	AIC
DCM	126390	Absolute Regional Blood Flow
DCM	126391	Absolute Regional Blood Volume
DCM	128513	Absorbed Dose
DCM	121224	Acetabular angle
IBSI	8ZQL	Angular Second Moment of GLCM
DCM	113299	Anomalous Exponent Parameter
DCM	113041	Apparent Diffusion Coefficient
SCT	42798000	Area
IBSI	RDD2	Area Density in Approximate Enclosing Ellipsoid
IBSI	7T7F	Area Density in Convex Hull
IBSI	R59B	Area Density in Frame of Reference Axis Aligned Bounding Box
IBSI	BRI8	Area Density in Minimum Volume Enclosing Ellipsoid
IBSI	IQYR	Area Density in Oriented Minimum Bounding Box
SCT	131184002	Area of defined region
IBSI	25C7	Asphericity
DCM	112031	Attenuation Coefficient
IBSI	QWB0	Autocorrelation of GLCM
DCM	126224	BIC
DCM	110853	Binary Segmentation
DCM	110819	Blood Oxygenation Level
DCM	126371	Bolus Arrival Time
IBSI	NQ30	Busyness of NGTDM
IBSI	KLMA	Centre of Mass Shift
DCM	126221	Chi-square
SCT	65123005	Choline
DCM	113081	Choline/Creatine Ratio
SCT	74551000	Circumference
SCT	59351004	Citrate
IBSI	AE86	Cluster Prominence of GLCM
IBSI	7NFM	Cluster Shade of GLCM
IBSI	DG8W	Cluster Tendency of GLCM
IBSI	QCDE	Coarseness of NGTDM
SCT	285285000	Cobb angle
IBSI	SKGS	Compactness 1
IBSI	BQWJ	Compactness 2
IBSI	HDEZ	Complexity of NGTDM
DCM	110801	Contrast Agent Angio MR Signal Intensity
IBSI	ACUI	Contrast of GLCM
IBSI	65HE	Contrast of NGTDM
IBSI	NI2N	Correlation of GLCM
SCT	14804005	Creatine
DCM	113094	Creatine and Choline
DCM	113096	Creatine+Choline/Citrate Ratio
DCM	126222	D-W
IBSI	CAS9	Dependence count energy
IBSI	FCBV	Dependence count entropy
IBSI	Z87G	Dependence count non-uniformity
IBSI	OKJI	Dependence count non-uniformity normalized
IBSI	6XV8	Dependence count percentage
IBSI	DNX2	Dependence count variance
SCT	131197000	Depth
SCT	81827009	Diameter
SCT	131192006	Diameter of circumscribed circle
IBSI	TF7R	Difference Average of GLCM
IBSI	NTRS	Difference Entropy of GLCM
IBSI	D3YU	Difference Variance of GLCM
DCM	113289	Diffusion Coefficient
DCM	113043	Diffusion weighted
IBSI	8S9J	Dissimilarity of GLCM
DCM	121206	Distance
IBSI	VIWW	Distance Zone Percentage
DCM	113298	Distributed Diffusion Coefficient
DCM	110849	Echogenicity
DCM	110830	Elasticity
IBSI	Q3CK	Elongation
DCM	128512	Equivalent Dose
DCM	113292	Fast Diffusion Coefficient
DCM	113293	Fast Diffusion Coefficient Fraction
SCT	256674009	Fat
DCM	129100	Fat fraction
DCM	110807	Field Map MR Signal Intensity
IBSI	R8DG	First Measure of Information Correlation of GLCM
IBSI	N17B	Flatness
DCM	110829	Flow Variance
DCM	110828	Flow Velocity
DCM	126050	Fractal Dimension
DCM	110808	Fractional Anisotropy
DCM	110855	Fractional Occupancy Segmentation
DCM	110854	Fractional Probabilistic Segmentation
DCM	113297	Gamma Distribution Mode
DCM	113295	Gamma Distribution Scale Parameter
DCM	113296	Gamma Distribution Shape Parameter
IBSI	NPT7	Geary's C Measure
DCM	113080	Glutamate and glutamine
SCT	25761002	Glutamine
IBSI	R5YN	Gray Level Nonuniformity in Runs
IBSI	JNSA	Gray Level Nonuniformity of Size Zone Counts
IBSI	8CE5	Gray Level Variance in Runs
IBSI	BYLV	Gray Level Variance in Size Zones
IBSI	VFT7	Grey Level Non-uniformity of Distance Zone Counts
IBSI	QK93	Grey Level Variance in Distance Zones
IBSI	FP8K	Grey level non-uniformity of NGLDM
IBSI	1PFV	Grey level variance of NGLDM
DCM	121207	Height
DCM	110825	Hemodynamic Resistance
IBSI	G3QZ	High Gray Level Run Emphasis
IBSI	5GN9	High Gray Level Zone Emphasis
IBSI	K26C	High Grey Level Zone Emphasis
IBSI	IMOQ	High dependence emphasis
IBSI	9QMG	High dependence high grey level emphasis
IBSI	NBZI	High dependence low grey level emphasis
IBSI	OAE7	High grey level count emphasis
DCM	126320	IAUC
DCM	126323	IAUC180
DCM	126327	IAUC180BN
DCM	126321	IAUC60
DCM	126325	IAUC60BN
DCM	126322	IAUC90
DCM	126326	IAUC90BN
DCM	126324	IAUCBN
DCM	110826	Indexed Hemodynamic Resistance
SCT	72164009	Inositol
IBSI	99N0	Integrated Intensity
IBSI	GPMT	Intensity Histogram 10th Percentile
IBSI	OZ0C	Intensity Histogram 90th Percentile
IBSI	CWYJ	Intensity Histogram Coefficient of Variation
IBSI	TLU2	Intensity Histogram Entropy
IBSI	WR0O	Intensity Histogram Interquartile Range
IBSI	C3I7	Intensity Histogram Kurtosis
IBSI	12CE	Intensity Histogram Maximum Gradient
IBSI	8E6O	Intensity Histogram Maximum Gradient Gray Level
IBSI	3NCY	Intensity Histogram Maximum Gray Level
IBSI	X6K6	Intensity Histogram Mean
IBSI	D2ZX	Intensity Histogram Mean Absolute Deviation
IBSI	WIFQ	Intensity Histogram Median
IBSI	4RNL	Intensity Histogram Median Absolute Deviation
IBSI	VQB3	Intensity Histogram Minimum Gradient
IBSI	RHQZ	Intensity Histogram Minimum Gradient Gray Level
IBSI	1PR8	Intensity Histogram Minimum Gray Level
IBSI	AMMC	Intensity Histogram Mode
IBSI	SLWD	Intensity Histogram Quartile Coefficient of Dispersion
IBSI	5Z3W	Intensity Histogram Range
IBSI	WRZB	Intensity Histogram Robust Mean Absolute Deviation
IBSI	88K1	Intensity Histogram Skewness
IBSI	BJ5W	Intensity Histogram Uniformity
IBSI	CH89	Intensity Histogram Variance
IBSI	WF0Z	Inverse Difference Moment of GLCM
IBSI	IB1Z	Inverse Difference of GLCM
IBSI	E8JP	Inverse Variance of GLCM
IBSI	60VM	Joint Average of GLCM
IBSI	TU9B	Joint Entropy of GLCM
IBSI	GYBY	Joint Maximum of GLCM
IBSI	UR99	Joint Variance of GLCM
DCM	126312	Ktrans
DCM	113294	Kurtosis Diffusion Coefficient
SCT	83036002	Lactate
IBSI	MB4I	Large Distance Emphasis
IBSI	KLTH	Large Distance High Grey Level Emphasis
IBSI	A7WM	Large Distance Low Grey Level Emphasis
IBSI	48P8	Large Zone Emphasis
IBSI	J17V	Large Zone High Gray Level Emphasis
IBSI	YH51	Large Zone Low Gray Level Emphasis
IBSI	7J51	Least Axis in 3D Length
SCT	410668003	Length
DCM	121227	Line segment length
SCT	70106000	Lipid
DCM	113095	Lipid and Lactate
IBSI	3KUM	Long Run High Gray Level Emphasis
IBSI	IVPO	Long Run Low Gray Level Emphasis
IBSI	W4KF	Long Runs Emphasis
IBSI	V3SW	Low Gray Level Run Emphasis
IBSI	XMSY	Low Gray Level Zone Emphasis
IBSI	S1RA	Low Grey Level Zone Emphasis
IBSI	SODN	Low dependence emphasis
IBSI	JA6D	Low dependence high grey level emphasis
IBSI	EQ3F	Low dependence low grey level emphasis
IBSI	TL9H	Low grey level count emphasis
DCM	110852	MR signal intensity
DCM	126396	Magnetic Susceptibility
DCM	113098	Magnetization Transfer Ratio
SCT	131187009	Major Axis
IBSI	TDIC	Major Axis in 3D Length
IBSI	L0JK	Maximum 3D Diameter of a Mesh
DCM	126376	Maximum Difference
DCM	126375	Maximum Slope
DCM	113052	Mean Transit Time
SCT	131188004	Minor Axis
IBSI	P9VJ	Minor Axis in 3D Length
DCM	113290	Mono-exponential Apparent Diffusion Coefficient
IBSI	N365	Moran's I Index
SCT	115391007	N-acetylaspartate
DCM	113083	N-acetylaspartate/Choline Ratio
DCM	113082	N-acetylaspartate/Creatine Ratio
DCM	113054	Negative enhancement integral
IBSI	OVBL	Normalized Gray Level Nonuniformity in Runs
IBSI	Y1RO	Normalized Gray Level Nonuniformity of Size Zone Counts
IBSI	7HP3	Normalized Grey Level Non-uniformity of Distance Zone Counts
IBSI	1QCO	Normalized Inverse Difference Moment of GLCM
IBSI	NDRX	Normalized Inverse Difference of GLCM
IBSI	IC23	Normalized Run Length Nonuniformity
IBSI	IATH	Normalized Zone Distance Non-uniformity
IBSI	VB3A	Normalized Zone Size Nonuniformity
IBSI	5SPA	Normalized grey level non-uniformity of NGLDM
DCM	110820	Nuclear Medicine Projection Activity
DCM	110821	Nuclear Medicine Tomographic Activity
DCM	126392	Oxygen Extraction Fraction
DCM	121211	Path length
DCM	110831	Perfusion
SCT	131191004	Perimeter
SCT	131189007	Perpendicular Axis
SCT	425704008	Power Doppler
DCM	113058	Proton Density
DCM	110803	Proton Density Weighted MR Signal Intensity
DCM	113057	R-Coefficient
DCM	126393	R1
DCM	126394	R2
DCM	126395	R2*
DCM	126220	R2-Coefficient
DCM	110836	RGB B Component
DCM	110835	RGB G Component
DCM	110834	RGB R Component
SCT	131190003	Radius
DCM	110809	Relative Anisotropy
DCM	130086	Relative Linear Stopping Power
DCM	126397	Relative Regional Blood Flow
DCM	126398	Relative Regional Blood Volume
DCM	126061	Root Angular Second Moment of GLCM
IBSI	HJ9O	Run Entropy
IBSI	W92Y	Run Length Nonuniformity
IBSI	SXLW	Run Length Variance
IBSI	9ZK5	Run Percentage
DCM	126403	SUVbsa
DCM	126401	SUVbw
DCM	126404	SUVibw
DCM	126402	SUVlbm
DCM	126406	SUVlbm(James128)
DCM	126405	SUVlbm(Janma)
IBSI	JN9H	Second Measure of Information Correlation of GLCM
IBSI	GD3A	Short Run High Gray Level Emphasis
IBSI	HTZT	Short Run Low Gray Level Emphasis
IBSI	22OV	Short Runs Emphasis
DCM	113059	Signal change
DCM	113060	Signal to noise
IBSI	P30P	Size Zone Percentage
DCM	113291	Slow Diffusion Coefficient
IBSI	0GBI	Small Distance Emphasis
IBSI	DKNJ	Small Distance High Grey Level Emphasis
IBSI	RUVG	Small Distance Low Grey Level Emphasis
IBSI	5QRC	Small Zone Emphasis
IBSI	HW1V	Small Zone High Gray Level Emphasis
IBSI	5RAI	Small Zone Low Gray Level Emphasis
DCM	110822	Spatial Displacement X Component
DCM	110823	Spatial Displacement Y Component
DCM	110824	Spatial Displacement Z Component
DCM	110832	Speed of sound
IBSI	KRCK	Spherical Disproportion
IBSI	QCFX	Sphericity
DCM	110800	Spin Tagging Perfusion MR Signal Intensity
DCM	126400	Standardized Uptake Value
IBSI	1X9X	Strength of NGTDM
DCM	113068	Student's T-test
IBSI	ZGXS	Sum Average of GLCM
IBSI	P6QZ	Sum Entropy of GLCM
IBSI	OEEB	Sum Variance of GLCM
IBSI	C0JK	Surface Area of Mesh
IBSI	2PR5	Surface to Volume Ratio
DCM	113063	T1
DCM	110816	T1 Weighted Dynamic Contrast Enhanced MR Signal Intensity
DCM	110804	T1 Weighted MR Signal Intensity
DCM	113065	T2
DCM	110817	T2 Weighted Dynamic Contrast Enhanced MR Signal Intensity
DCM	110805	T2 Weighted MR Signal Intensity
DCM	113064	T2*
DCM	110818	T2* Weighted Dynamic Contrast Enhanced MR Signal Intensity
DCM	110806	T2* Weighted MR Signal Intensity
DCM	113067	Temperature encoded
DCM	126374	Temporal Derivative Threshold
DCM	110802	Time Of Flight Angio MR Signal Intensity
DCM	113069	Time To Peak
DCM	113066	Time course of signal
DCM	126372	Time of Leading Half-Peak Concentration
DCM	126370	Time of Peak Concentration
DCM	110827	Tissue Velocity
DCM	113084	Tmax
DCM	126377	Tracer Concentration
SCT	10944007	Tuarine
DCM	110833	Ultrasound Attenuation
DCM	113070	Velocity encoded
SCT	118565006	Volume
IBSI	6BDE	Volume Density in Approximate Enclosing Ellipsoid
IBSI	R3ER	Volume Density in Convex Hull
IBSI	PBX1	Volume Density in Frame of Reference Axis Aligned Bounding Box
IBSI	SWZ1	Volume Density in Minimum Volume Enclosing Ellipsoid
IBSI	ZH1A	Volume Density in Oriented Minimum Bounding Box
DCM	113288	Volume Ratio
DCM	121216	Volume estimated from single 2D region
DCM	121217	Volume estimated from three or more non-coplanar 2D regions
DCM	121218	Volume estimated from two non-coplanar 2D regions
IBSI	YEKZ	Volume from Voxel Summation
IBSI	RNU0	Volume of Mesh
DCM	121219	Volume of bounding three dimensional region
DCM	121220	Volume of circumscribed sphere
DCM	121221	Volume of ellipsoid
DCM	121222	Volume of sphere
DCM	110810	Volumetric Diffusion Dxx Component
DCM	110811	Volumetric Diffusion Dxy Component
DCM	110812	Volumetric Diffusion Dxz Component
DCM	110813	Volumetric Diffusion Dyy Component
DCM	110814	Volumetric Diffusion Dyz Component
DCM	110815	Volumetric Diffusion Dzz Component
DCM	129103	Water fraction
DCM	129101	Water/fat in phase
DCM	129102	Water/fat out of phase
SCT	103355008	Width
DCM	110850	X-Ray Attenuation
DCM	110838	YBR FULL CB Component
DCM	110839	YBR FULL CR Component
DCM	110837	YBR FULL Y Component
DCM	110844	YBR ICT CB Component
DCM	110845	YBR ICT CR Component
DCM	110843	YBR ICT Y Component
DCM	110841	YBR PARTIAL CB Component
DCM	110842	YBR PARTIAL CR Component
DCM	110840	YBR PARTIAL Y Component
DCM	110847	YBR RCT CB Component
DCM	110848	YBR RCT CR Component
DCM	110846	YBR RCT Y Component
DCM	113071	Z-score
IBSI	GBDU	Zone Distance Entropy
IBSI	V294	Zone Distance Non-uniformity
IBSI	7WT1	Zone Distance Variance
IBSI	GU8N	Zone Size Entropy
IBSI	4JP3	Zone Size Nonuniformity
IBSI	3NSA	Zone Size Variance
DCM	126313	kep
DCM	126330	tau_m
DCM	126314	ve
DCM	126331	vp
DCM	128141	Boundary point
SCT	75958009	Bounded by
DCM	111010	Center
DCM	128138	Center of Mass
DCM	130490	Centerline
DCM	128137	Geometric Centerpoint
DCM	111041	Outline
DCM	128140	Representative point
DCM	128139	Seed point
SCT	371926006	Highly significant
SCT	371925005	Most significant
SCT	371928007	Not significant
SCT	386135008	Significance Undetermined
SCT	386134007	Significant
SCT	371919006	1 Sigma Lower Value of population
SCT	371917008	1 Sigma Upper Value of population
SCT	371890005	10th Percentile Value of population
SCT	371918003	2 Sigma Lower Value of population
SCT	371920000	2 Sigma Upper Value of population
DCM	121417	2 Sigma deviation of population
SCT	371888009	5th Percentile Value of population
SCT	371887004	90th Percentile Value of population
SCT	371889001	95th Percentile Value of population
DCM	130614	Interquartile Range of population
DCM	130615	Interquartile Range to Median ratio of population
SCT	373098007	Mean Value of population
SCT	373099004	Median Value of population
DCM	121415	Percentile Ranking of measurement
DCM	121414	Standard deviation of population
DCM	121416	Z-Score of measurement
SCT	263654008	Abnormal
SCT	371879000	Abnormally High
SCT	371880002	Abnormally Low
SCT	17621005	Normal
SCT	371934000	Normality Undetermined
SCT	385524004	Normal Range Lower Limit
SCT	371933006	Normal Range Upper Limit
DCM	121412	Mean value chosen
DCM	121411	Most recent value chosen
DCM	121410	User chosen value
SCT	371886008	+, range of upper measurement uncertainty
SCT	371884006	+/-, range of measurement uncertainty
SCT	371885007	-, range of lower measurement uncertainty
DCM	121420	Equation
DCM	121421	Equation Citation
DCM	121423	Method Citation
DCM	121424	Table of Values
DCM	121422	Table of Values Citation
SCT	373067005	No
SCT	373068000	Undetermined
SCT	373066001	Yes
SCT	272519000	Absent
SCT	52101004	Present
SCT	255209002	Contralateral
SCT	255208005	Ipsilateral
SCT	260385009	Negative
SCT	10828004	Positive
SCT	255603008	Major
SCT	255606000	Minor
SCT	255509001	Large
SCT	255508009	Medium
SCT	255507004	Small
DCM	121007	Device
DCM	121006	Person
DCM	121192	Device Subject
DCM	121026	Fetus
DCM	121025	Patient
DCM	121027	Specimen
NCIt	C48179	Image
DCM	130781	Image frame
NCIt	C85402	Imaging Region of Interest
DCM	113015	Series
DCM	113014	Study
SCT	260893003	Waveform
DCM	121079	Baseline
NCIt	C37948	Enrollment
SCT	83881004	Aluminum Oxide
SCT	23172004	Bismuth
SCT	5540006	Calcium
SCT	256579008	Calcium Hydroxyapatite
SCT	256526003	Cobalt-chromium alloy
SCT	2309006	Gold
SCT	50672002	Hafnium
SCT	261249004	Nickel cobalt chromium
SCT	84847000	Platinum
SCT	386103008	Renal stone
SCT	51420009	Silicon
SCT	13652007	Silicone
SCT	41967008	Silver
SCT	45215009	Tantalum
SCT	1166006	Titanium
SCT	1710001	Uric Acid
SCT	63754004	Yttrium
DCM	129320	Effective Atomic Number
UCUM	10*23/ml	Electron Density
DCM	129321	Modified Hounsfield Unit
UCUM	mg/cm3	mg/cm^3
UCUM	mg/ml	mg/ml
DCM	110100	Application Activity
DCM	110101	Audit Log Used
DCM	110102	Begin Transferring DICOM Instances
DCM	110103	DICOM Instances Accessed
DCM	110104	DICOM Instances Transferred
DCM	110105	DICOM Study Deleted
DCM	110106	Export
DCM	110107	Import
DCM	110108	Network Entry
DCM	110109	Order Record
DCM	110110	Patient Record
DCM	110111	Procedure Record
DCM	110112	Query
DCM	110113	Security Alert
DCM	110114	User Authentication
DCM	110147	Access Control Decision
DCM	110120	Application Start
DCM	110121	Application Stop
DCM	110124	Attach
DCM	110134	Audit Recording Started
DCM	110133	Audit Recording Stopped
DCM	110143	Authentication Decision
DCM	110144	Authorization Decision
DCM	110125	Detach
DCM	110127	Emergency Override Started
DCM	110138	Emergency Override Stopped
DCM	110130	Hardware Configuration
DCM	110141	Local Service Operation Started
DCM	110142	Local Service Operation Stopped
DCM	110122	Login
DCM	110123	Logout
DCM	110128	Network Configuration
DCM	110126	Node Authentication
DCM	110135	Object Security Attributes Changed
DCM	110139	Remote Service Operation Started
DCM	110140	Remote Service Operation Stopped
DCM	110129	Security Configuration
DCM	110136	Security Roles Changed
DCM	110145	Session start
DCM	110146	Session stop
DCM	110131	Software Configuration
DCM	110132	Use of Restricted Function
DCM	110137	User Security Attributes Changed
DCM	110150	Application
DCM	110151	Application Launcher
DCM	110154	Destination Media
DCM	110152	Destination Role ID
DCM	110155	Source Media
DCM	110153	Source Role ID
DCM	110182	Node ID
DCM	110181	SOP Class UID
DCM	110180	Study Instance UID
DCM	110032	CD
DCM	110034	Compact Flash
DCM	110033	DVD
DCM	110031	Email
DCM	110010	Film
DCM	110035	Multi-media Card
DCM	110038	Paper Document
DCM	110036	Secure Digital Card
DCM	110037	URI
DCM	110030	USB Disk Emulation
DCM	130681	Apical four chamber RV Focused
DCM	130682	Apical four chamber RV Modified
SCT	399339008	Apical long axis
SCT	260499007	Occlusal projection
SCT	399139001	Parasternal long axis
SCT	443082005	Parasternal long axis view of the RV inflow tract
SCT	443083000	Parasternal long axis view of the RV outflow tract
SCT	399306005	Parasternal short axis
SCT	399036006	Parasternal short axis at the Mitral Valve level
SCT	399271003	Parasternal short axis at the Papillary Muscle level
SCT	399239005	Parasternal short axis at the aortic valve level
SCT	399371001	Parasternal short axis at the level of the mitral chords
SCT	398998003	Right Ventricular Inflow Tract View
SCT	399195005	Right Ventricular Outflow Tract View
SCT	399310008	Subcostal long axis
SCT	443640005	Subcostal oblique coronal view
SCT	399200001	Subcostal short axis
SCT	443609003	Subcostal short axis view at aortic valve level
SCT	443499004	Subcostal short axis view at mitral valve level
SCT	443160001	Subcostal short axis view at papillary muscle level
SCT	443500008	Subcostal short axis view at venous inflow level
SCT	443100003	Subcostal view of cardiac outlets directed anteriorly
SCT	443162009	Suprasternal coronal view
SCT	399106004	Suprasternal long axis
SCT	443562002	Suprasternal long axis view of aortic arch
SCT	443163004	Suprasternal sagittal view
SCT	399145009	Suprasternal short axis
SCT	443698002	Transesophageal short axis view
SCT	399242004	acanthioparietal
SCT	399348003	antero-posterior
SCT	399312000	antero-posterior oblique
SCT	399061009	axial
SCT	399196006	caudo-cranial
SCT	399162004	cranio-caudal
SCT	399335002	dorsoplantar
SCT	399033003	frontal
SCT	399160007	frontal oblique
SCT	399132005	frontal-oblique axial
SCT	399067008	lateral
SCT	260427002	lateral oblique
SCT	399352003	lateral-medial
SCT	399099002	latero-medial oblique
SCT	399135007	left anterior oblique
SCT	399173006	left lateral
SCT	399184004	left oblique
SCT	399006002	left posterior oblique
SCT	260426006	medial oblique
SCT	399260004	medial-lateral
SCT	399368009	medio-lateral oblique
SCT	399182000	oblique
SCT	399004004	oblique axial
SCT	399225005	oblique caudo-cranial
SCT	399288005	oblique cranio-caudal
SCT	399351005	orbitoparietal
SCT	399316002	parieto-orbital
SCT	399272005	parietoacanthial
SCT	399071006	plantodorsal
SCT	272479007	postero-anterior
SCT	399059000	postero-anterior oblique
SCT	399356000	right anterior oblique
SCT	399198007	right lateral
SCT	399236003	right oblique
SCT	399038007	right posterior oblique
SCT	399325008	sagittal-oblique axial
SCT	399255003	submentovertical
SCT	399110001	tangential
SCT	119376003	tissue specimen
SCT	399360002	verticosubmental
DCM	111069	Crosstable
SCT	286866000	Mouth closed
SCT	399162004	caudad
SCT	399196006	cephalad
SCT	272466003	transforamenal
SCT	118438002	transoral
SCT	278318001	transorbital
SCT	272476000	transthoracic
SCT	409600007	Biosafety level 1
SCT	409603009	Biosafety level 2
SCT	409604003	Biosafety level 3
SCT	409605002	Biosafety level 4
SCT	409595003	Biohazardous material
SCT	88376000	Carcinogen
SCT	370388006	Patient immunocompromised
UMLS	C0003069	Transgenic animal
DCM	127370	Animal housing room
DCM	127372	Imaging procedure room
SCT	414485004	Induction room
SCT	409688003	Isolation room
DCM	127371	Preparation room
SCT	398161000	Recovery room
DCM	127178	Reused
DCM	127177	Unused
DCM	127230	Aspen chip bedding
DCM	127231	Aspen shaving bedding
DCM	127232	Corn cob bedding
DCM	127233	Paper-based bedding
DCM	127234	Pine chip bedding
DCM	127235	Pine shaving bedding
DCM	127220	Igloo
SCT	260413007	None
DCM	127221	Red translucent igloo
DCM	127272	AIN76
DCM	127273	AIN93G
DCM	127274	AIN93M
DCM	127271	NIH07
DCM	127270	NIH31
UMLS	C1547887	Commercial product
DCM	127390	Locally manufactured product
DCM	127391	Food treat
SCT	61420007	Gavage
UMLS	C0425422	Restricted diet
NCIt	C64636	ad libitum
SCT	444883009	Distilled water
DCM	127290	Reverse osmosis purified water
DCM	127291	Reverse osmosis purified, HCl acidified water
SCT	444923006	Tap water
SCT	18946005	Epidural anesthesia
SCT	50697003	General anesthesia
SCT	386761002	Local anesthesia
SCT	398239001	Monitored Anesthesia Care (MAC)
SCT	27372005	Regional anesthesia
SCT	72641008	Sedation
SCT	231249005	Spinal anesthesia
SCT	386760001	Topical local anesthesia
SCT	44812007	Inhalation anesthesia system closed no rebreathing primary agent
SCT	112987001	Inhalation anesthesia system closed rebreathing primary agent
SCT	297120004	Anesthetic face mask
SCT	40617009	Artificial Respiration
SCT	243147009	Controlled Ventilation
SCT	447996002	Intubation of respiratory tract
SCT	424979004	Laryngeal Mask Airway (LMA)
DCM	127061	Nasal cannula
DCM	127060	Nose cone
SCT	57485005	Oxygen Therapy
SCT	180640008	Via tracheostomy
SCT	1260411001	Continuous flow apneic ventilation
SCT	243154003	High frequency ventilation
UMLS	C2223982	Inverse ratio ventilation
SCT	448442005	Transtracheal jet ventilation
SCT	86308005	Adrenergic agent
SCT	14443002	Aminoglycoside antibiotic
SCT	373265006	Analgesic
SCT	372813008	Antiarrhythmic
SCT	255631004	Antibiotic
SCT	373246003	Anticholinergic
SCT	372862008	Anticoagulant
SCT	255632006	Anticonvulsant
SCT	77671006	Antidiuretic hormone
SCT	373219008	Antifungal
SCT	372806008	Antihistamine
SCT	1182007	Antihypertensive
UMLS	C1579431	Antihypoglycemic
SCT	372798009	Barbiturate
SCT	372664007	Benzodiazepine
SCT	372906009	Benzodiazepine antagonist
SCT	373297006	Beta-Lactam antibiotic
SCT	373254001	Beta-blocker
SCT	410652009	Blood product
SCT	372580007	Bronchodilator
SCT	373304005	Calcium channel blocker
SCT	373530005	Caloric agent
SCT	396345004	Carbapenem antibiotic
DCM	127330	Carrier gas
SCT	764147003	Cephalosporin antibiotic
SCT	421148003	Cholinergic agent
SCT	96328007	Decongestant
SCT	372695000	Diuretic
SCT	74626007	Drug diluent
SCT	1052201004	Estrogen
SCT	372607002	Gastrointestinal prokinetic
SCT	373288007	General anesthetic
UMLS	C0019593	H2 antagonist
SCT	372681003	Hemostatic agent
SCT	312064005	Hypoglycemic
SCT	372677003	Lincomycin antibiotic
SCT	387056004	Linezolid antibiotic
SCT	373477003	Local anesthetic
SCT	373294004	Low Molecular Weight Heparin
SCT	372480009	Macrolide antibiotic
SCT	72717003	Magnesium
SCT	372602008	Metronidazole antibiotic
SCT	372665008	NSAID
SCT	372656001	Narcotic (opiate) antagonist
UMLS	C0027409	Narcotic analgesic
SCT	373250005	NeuroMuscular Blocking (NMB) - depolarizing
SCT	372790002	NeuroMuscular Blocking (NMB) - non depolarizing
SCT	470091001	Ocular Lubricant
SCT	410937004	Oxytocic
SCT	373270004	Penicillin antibiotic
SCT	372578001	Plasma Expander
SCT	88480006	Potassium
SCT	372722000	Quinolone antibiotic
SCT	418760000	Respiratory stimulant
SCT	372666009	Skeletal muscle relaxant
SCT	116566001	Steroid
SCT	372788003	Sulfonamide antibiotic
SCT	373206009	Tetracycline antibiotic
SCT	18220004	Thyroid hormone
SCT	372735009	Vancomycin antibiotic
SCT	870406003	Vasoconstrictor
SCT	87708000	Vitamin
SCT	96218000	Acepromazine
SCT	277016007	Alphachloralose
SCT	125707004	Alphadolone
UMLS	C0051482	Alphaxalone
SCT	96229001	Azaperone
SCT	387150008	Bupivacaine
SCT	372901004	Butabarbital
SCT	273948005	Chloral hydrate
SCT	259153006	Chloroform
SCT	387258005	Chlorpromazine
SCT	386841003	Desflurane
SCT	387264003	Diazepam
SCT	259170003	Diethyl ether
SCT	387146001	Droperidol
SCT	387176008	Enflurane
SCT	387218008	Etomidate
UMLS	C0060473	Fluanisone
SCT	387351001	Halothane
SCT	387368002	Isoflurane
SCT	373464007	Ketamine
SCT	387480006	Lidocaine
SCT	346553009	Lidocaine + Prilocaine
SCT	417696007	Medical air
SCT	373488009	Methohexital
SCT	11136004	Methoxyflurane
UMLS	C0025856	Metomidate
SCT	111132001	Nitrous oxide
SCT	320917000	Oxygen gas
SCT	373738000	Pancuronium
SCT	372703009	Pentobarbital
UMLS	C3846005	Room air
SCT	386842005	Sevoflurane
SCT	372724004	Succinylcholine
SCT	40342009	Thiamylal
SCT	387448009	Thiopental
SCT	96265006	Tiletamine
SCT	84386009	Tribromoethanol
SCT	873008	Urethane (ethyl carbamate)
SCT	96230006	Xylazine
SCT	96227004	Zolazepam
SCT	303110006	After Procedure
SCT	307153007	Before Procedure
SCT	307154001	During Procedure
SCT	262061000	Postoperative
SCT	262068006	Preoperative
SCT	241687005	Anesthesia induction
UMLS	C0002908	Anesthesia recovery period
DCM	127102	During transport
DCM	127101	In home cage
DCM	127104	Preparation for imaging
DCM	127103	Staging prior to imaging
SCT	468192005	Air heating pad
SCT	79811009	Electric blanket
SCT	27812008	Electric heating pad
DCM	127250	Forced air heater
SCT	420572009	Forced air warming blanket
UMLS	C0181514	Heat lamp
DCM	127251	Heated imaging device
DCM	127252	Heated patient support
DCM	127253	Heated water blanket
SCT	39790008	Non-electric heating pad
DCM	127254	Pre-heated pad
DCM	127255	Unheated
SCT	71384000	Warmer device
SCT	421335007	Warming blanket
DCM	127240	Carrier temperature sensor
SCT	307047009	Rectal temperature
UMLS	C0039810	Thermography
SCT	75777003	Cytokine
SCT	88921000	Fibril
SCT	246345001	Graft material
SCT	80917008	Toxin
DCM	127460	Tumor Graft
SCT	49872002	Virus
PUBCHEM_CID	4624	6-hydroxydopamine
SCT	112381006	Adeno-associated virus group
SCT	1187332001	Adenocarcinoma
SCT	408645001	Adenocarcinoma of large intestine
SCT	254626006	Adenocarcinoma of lung
SCT	700423003	Adenocarcinoma of pancreas
SCT	254582000	Adenocarcinoma of rectum
SCT	88195001	Alveolar soft part sarcoma
SCT	70594002	Amelanotic melanoma
SCT	254938000	Astrocytoma
SCT	399326009	Bladder cancer
NCIt	C2923	Bronchioloalveolar adenocarcinoma
SCT	363354003	Cancer of cervix
SCT	363406005	Cancer of colon
SCT	255072001	Cancer of salivary gland
SCT	1187425009	Carcinoma
SCT	63264007	Carcinosarcoma
SCT	702369008	Carcinosarcoma of uterus
SCT	21008007	Cystadenocarcinoma
UMLS	C0019873	Ethidium Bromide
SCT	703707001	Ewing sarcoma / peripheral neuroectodermal tumor
SCT	76909002	Ewing's sarcoma
SCT	53654007	Fibrosarcoma
SCT	1163375002	Glioblastoma
DCM	127853	Human Tau preformed fibrils
DCM	127851	Human alpha synuclein preformed fibrils
SCT	408643008	Infiltrating ductal carcinoma of breast
SCT	420303002	Interferon gamma
SCT	22687000	Large cell carcinoma
SCT	93143009	Leukemia
SCT	3325005	Lipopolysaccharide
SCT	93880001	Lung cancer
SCT	54446009	Lysophosphatidylcholine
SCT	1162635006	Malignant melanoma
SCT	62064005	Malignant mesothelioma
SCT	19897006	Malignant peripheral nerve sheath tumor
SCT	253001006	Merkel cell carcinoma
SCT	21326004	Mixed small cell carcinoma
DCM	127854	Mouse Tau preformed fibrils
DCM	127852	Mouse alpha synuclein preformed fibrils
SCT	255046005	Neuroendocrine tumor
SCT	128632008	Non-small cell carcinoma
SCT	254637007	Non-small cell lung cancer
DCM	130406	Non-uterine leiomyosarcoma
SCT	1163405004	Osteosarcoma
SCT	363443007	Ovarian cancer
SCT	255029007	Papillary thyroid carcinoma
SCT	702391001	Renal cell carcinoma
SCT	1187396000	Sarcoma
SCT	424952003	Sarcoma of soft tissue
SCT	74364000	Small cell carcinoma
NCIt	C148457	Soft tissue sarcoma, excluding rhabdomyosarcoma
SCT	65692009	Spindle cell carcinoma
SCT	1162767002	Squamous cell carcinoma
SCT	723265000	Squamous cell carcinoma of anus
SCT	716659002	Squamous cell carcinoma of head and neck
SCT	707357005	Squamous cell carcinoma of laryngeal cartilage
SCT	254634000	Squamous cell carcinoma of lung
SCT	307502000	Squamous cell carcinoma of mouth
SCT	254651007	Squamous cell carcinoma of skin
SCT	42024000	Theiler's murine encephalomyelitis virus
SCT	27090000	Transitional cell carcinoma
SCT	39525005	Tumor necrosis factor alpha
SCT	417324009	Vascular endothelial growth factor
SCT	14016003	Bone Marrow
NCIt	C22550	Mouse mammary fat pad
SCT	108369006	Tumor
SCT	409615008	Ascitic fluid
SCT	3138006	Bone
DCM	130407	Bone and soft tissue
SCT	21483005	Central nervous system
SCT	21793004	Connective tissue
DCM	127801	Embryonic kidney
SCT	64033007	Kidney
SCT	38000004	Lymph
SCT	59441001	Lymph Node
SCT	6969002	Lymphoid tissue
SCT	71400007	Mesothelium
SCT	128462008	Metastasis
SCT	61005006	Peripheral nerve myelin sheath
SCT	60046008	Pleural effusion
SCT	94391008	Pulmonary metastasis
SCT	34402009	Rectum
SCT	385294005	Salivary gland
SCT	39937001	Skin
SCT	87784001	Soft tissue
LN	24590-2	Brain MRI
LN	44138-6	Brain PET
LN	39632-5	Brain SPECT
LN	24725-4	Head CT
LN	46358-8	MRI whole body
LN	24730-4	Radionuclide brain scan
LN	42175-0	Radionuclide scan of whole body
DCM	127902	SPECT CT of whole body
DCM	127901	SPECT of whole body
SCT	24135002	Ultrasonography of total body
LN	46305-9	Whole body CT
FMA	264776	Bregma
FMA	264773	Lambda
DCM	121374	RT Pre-Treatment Consistency Check
DCM	121373	RT Pre-Treatment Dose Check
DCM	121375	Assessment By Comparison
DCM	121376	Assessment By Rules
DCM	128606	Appropriate for the device
DCM	128601	Appropriate for the indications
DCM	128611	Approved for experimental use
DCM	128603	Approved for use at the institution
DCM	128604	Approved for use in the clinical trial
DCM	128605	Approved for use on pregnant patients
DCM	128602	Consistent with labeling of the device
DCM	128610	Deprecated protocol
DCM	128609	Disapproved for any use
DCM	128612	Disapproved for experimental use
DCM	128623	Disapproved for use at the institution
DCM	128624	Disapproved for use in the clinical trial
DCM	128617	Disapproved for use on pregnant patients
DCM	128613	Eligible for reimbursement
DCM	128614	Eligible for reimbursement on per patient basis
DCM	128618	Inappropriate for the device
DCM	128621	Inappropriate for the indications
DCM	128622	Inconsistent with labeling of the device
DCM	128615	Ineligible for reimbursement
DCM	128607	Inside operational limits of the device
DCM	128620	Not optimized for the device instance
DCM	128608	Optimized for the device instance
DCM	128619	Outside operational limits of the device
SCT	37783008	Acetabulum
DCM	128160	Acquired Volume
SCT	13383001	Apex of heart
SCT	14806007	C1 vertebra
SCT	14106009	Cardiac pacemaker
SCT	28700002	Carina
SCT	413896006	Common iliac artery bifurcation
SCT	264293000	Coronary artery graft
SCT	5798000	Diaphragm
SCT	84301002	External Auditory Meatus
SCT	2812003	Femoral head
SCT	24532009	Foramen Magnum
SCT	55060009	Frontal sinus
SCT	80891009	Heart
SCT	29850006	Iliac Crest
SCT	40388003	Implant, device
SCT	61671002	Internal Auditory Meatus
SCT	85710004	Ischium
SCT	49076000	Knee joint
SCT	61242005	Lateral Canthus
SCT	55499008	Lesser trochanter
SCT	243902007	Level of C2/C3 intervertebral disc
SCT	243903002	Level of C3/C4 intervertebral disc
SCT	243904008	Level of C4/C5 intervertebral disc
SCT	243905009	Level of C5/C6 intervertebral disc
SCT	243906005	Level of C6/C7 intervertebral disc
SCT	243925008	Level of C7/T1 intervertebral disc
SCT	243920003	Level of L1/L2 intervertebral disc
SCT	243921004	Level of L2/L3 intervertebral disc
SCT	243922006	Level of L3/L4 intervertebral disc
SCT	243923001	Level of L4/L5 intervertebral disc
SCT	243927000	Level of L5/S1 intervertebral disc
SCT	243908006	Level of T1/T2 intervertebral disc
SCT	243917006	Level of T10/T11 intervertebral disc
SCT	243918001	Level of T11/T12 intervertebral disc
SCT	243926009	Level of T12/L1 intervertebral disc
SCT	243909003	Level of T2/T3 intervertebral disc
SCT	243910008	Level of T3/T4 intervertebral disc
SCT	243911007	Level of T4/T5 intervertebral disc
SCT	243912000	Level of T5/T6 intervertebral disc
SCT	243913005	Level of T6/T7 intervertebral disc
SCT	243914004	Level of T7/T8 intervertebral disc
SCT	243915003	Level of T8/T9 intervertebral disc
SCT	243916002	Level of T9/T10 intervertebral disc
SCT	314796009	Malleolar structure of tibia
SCT	91716001	Mastoid cells and antra
SCT	15924003	Maxillary sinus
SCT	36455000	Metacarpal
SCT	49755003	Morphologically Abnormal Structure
FMA	264779	Nasion
SCT	16349000	Orthopedic device
SCT	42575006	Pituitary Fossa
SCT	30518006	Scaphoid
SCT	16982005	Shoulder region structure
SCT	65818007	Stent, device
SCT	82561000	Symphysis pubis
SCT	67453005	Talus
SCT	60911003	Temporal Bone
SCT	42973007	Thoracic Inlet
SCT	306783000	Tibial Plateau
SCT	88986008	Vertex of Head
SCT	20298003	Xiphoid Process
DCM	128128	Plane through Anterior Extent
DCM	128130	Plane through Center
DCM	128123	Plane through Distal Extent
DCM	128121	Plane through Inferior Extent
DCM	128125	Plane through Lateral Extent
DCM	128126	Plane through Leftmost Extent
DCM	128124	Plane through Medial Extent
DCM	128129	Plane through Posterior Extent
DCM	128122	Plane through Proximal Extent
DCM	128127	Plane through Rightmost Extent
DCM	128120	Plane through Superior Extent
DCM	128151	Laser Cross-hairs
SCT	293637006	Contrast Media Allergy
SCT	236423003	Impaired Renal Function
SCT	77386006	Patient currently pregnant
SCT	64779008	Blood Coagulation Disorders
SCT	91302008	Sepsis
DCM	109112	Ambient room environment
DCM	109113	Doppler audio
DCM	109111	Operator's narrative
DCM	109114	Phonocardiogram
DCM	109115	Physiological audio signal
DCM	109110	Voice
MDC	2:127	Auxiliary bipolar lead 1
MDC	2:128	Auxiliary bipolar lead 2
MDC	2:129	Auxiliary bipolar lead 3
MDC	2:130	Auxiliary bipolar lead 4
MDC	2:75	Auxiliary unipolar lead 1
MDC	2:76	Auxiliary unipolar lead 2
MDC	2:77	Auxiliary unipolar lead 3
MDC	2:78	Auxiliary unipolar lead 4
MDC	2:148	Canine, fifth right intercostal space near edge of sternum
MDC	2:151	Canine, over dorsal spinous process of 7th thoracic vertebra
MDC	2:150	Canine, sixth left intercostal space at costochondral junction
MDC	2:149	Canine, sixth left intercostal space near edge of sternum
MDC	2:86	Chest lead
MDC	2:98	Chest lead (symmetric placement)
MDC	2:99	Chest lead per V1 and V1R placement
MDC	2:100	Chest lead per V2 and V2R placement
MDC	2:101	Chest lead per V3 and V3R placement
MDC	2:102	Chest lead per V4 and V4R placement
MDC	2:19	Chest lead per V5 and V5R placement
MDC	2:103	Chest lead per V6 and V6R placement
MDC	2:104	Chest lead per V7 and V8R placement
MDC	2:105	Chest-manubrium lead
MDC	2:106	Chest-manubrium lead per V1 placement
MDC	2:107	Chest-manubrium lead per V2 placement
MDC	2:108	Chest-manubrium lead per V3 placement
MDC	2:109	Chest-manubrium lead per V4 placement
MDC	2:20	Chest-manubrium lead per V5 placement
MDC	2:110	Chest-manubrium lead per V6 placement
MDC	2:121	Chest-manubrium lead per V7 placement
MDC	2:73	Defibrillator lead: anterior-lateral
MDC	2:31	Derived Lead I
MDC	2:32	Derived Lead II
MDC	2:111	Derived Lead III
MDC	2:33	Derived Lead V1
MDC	2:34	Derived Lead V2
MDC	2:35	Derived Lead V3
MDC	2:36	Derived Lead V4
MDC	2:37	Derived Lead V5
MDC	2:38	Derived Lead V6
MDC	2:114	Derived Lead aVF
MDC	2:113	Derived Lead aVL
MDC	2:112	Derived Lead aVR
MDC	2:133	EASI Lead AI
MDC	2:132	EASI Lead AS
MDC	2:131	EASI Lead ES
MDC	2:134	EASI upper sternum lead
MDC	2:74	External pacing lead: anterior-posterior
MDC	2:27	Frank Lead A
MDC	2:26	Frank Lead C
MDC	2:25	Frank Lead E
MDC	2:29	Frank Lead F
MDC	2:30	Frank Lead H
MDC	2:24	Frank Lead I
MDC	2:28	Frank Lead M
MDC	2:71	Lead A (Nehb - Anterior)
MDC	2:122	Lead CH5
MDC	2:125	Lead CR5
MDC	2:70	Lead D (Nehb - Dorsal)
MDC	2:1	Lead I
MDC	2:2	Lead II
MDC	2:61	Lead III
MDC	2:72	Lead J (Nehb - Inferior)
MDC	2:3	Lead V1
MDC	2:4	Lead V2
MDC	2:10	Lead V2R
MDC	2:5	Lead V3
MDC	2:11	Lead V3R
MDC	2:6	Lead V4
MDC	2:12	Lead V4R
MDC	2:7	Lead V5
MDC	2:13	Lead V5R
MDC	2:8	Lead V6
MDC	2:14	Lead V6R
MDC	2:9	Lead V7
MDC	2:15	Lead V7R
MDC	2:66	Lead V8
MDC	2:68	Lead V8R
MDC	2:67	Lead V9
MDC	2:69	Lead V9R
MDC	2:90	Lead VF, nonaugmented voltage, vector of LL
MDC	2:89	Lead VL, nonaugmented voltage, vector of LA
MDC	2:88	Lead VR, nonaugmented voltage, vector of RA
MDC	2:16	Lead X
MDC	2:17	Lead Y
MDC	2:18	Lead Z
MDC	2:21	Left Arm Lead
MDC	2:23	Left Leg Lead
MDC	2:91	Modified chest lead (left arm indifferent)
MDC	2:92	Modified chest lead per V1 placement
MDC	2:93	Modified chest lead per V2 placement
MDC	2:94	Modified chest lead per V3 placement
MDC	2:95	Modified chest lead per V4 placement
MDC	2:96	Modified chest lead per V5 placement
MDC	2:97	Modified chest lead per V6 placement
MDC	2:126	Modified limb lead
MDC	2:87	Precordial lead
MDC	2:22	Right Arm Lead
MDC	2:147	Right Leg Lead
MDC	2:0	Unspecified lead
MDC	2:64	aVF, augmented voltage, foot
MDC	2:63	aVL, augmented voltage, left
MDC	2:62	aVR, augmented voltage, right
MDC	2:124	negative: low right scapula Lead
MDC	2:123	negative: right infraclavicular fossa
MDC	2:65	−aVR
SCT	128444004	Aortic pressure waveform
SCT	128453006	Aortic valve pullback pressure waveform
SCT	128446002	Arterial pressure waveform
SCT	128445003	Central venous pressure waveform
SCT	128455004	Dye dilution cardiac output waveform
SCT	128442000	Femoral artery pressure waveform
SCT	128434001	Hemodynamic flow waveform
SCT	128552003	Hemodynamic impedance waveform
SCT	128435000	Hemodynamic oxygen saturation waveform
SCT	128433007	Hemodynamic pressure waveform
SCT	128432002	Hemodynamic waveform
SCT	128441007	Left atrium pressure waveform
SCT	128438003	Left ventricle pressure waveform
SCT	128450009	Mitral valve pullback pressure waveform
SCT	128447006	Pulmonary artery oxygen saturation waveform
SCT	128443005	Pulmonary artery pressure waveform
SCT	128449009	Pulmonary artery wedge pressure waveform
SCT	128448001	Pulmonary capillary wedge pressure waveform
SCT	128452001	Pulmonary valve pullback pressure waveform
SCT	128436004	Respiration impedance waveform
SCT	128440008	Right atrium pressure waveform
SCT	128439006	Right ventricle pressure waveform
SCT	128437008	Temperature waveform
SCT	128454000	Thermal cardiac output waveform
SCT	128451008	Tricuspid valve pullback pressure waveform
DCM	109116	Arterial Pulse Waveform
DCM	130432	Abdominal Respiratory Effort
DCM	130428	Abdominal Respiratory Inductance
DCM	130430	Abdominal Respiratory PVDF
DCM	130421	Airflow
DCM	130420	Airflow CPAP
DCM	130418	Airflow Nasal Prong
DCM	130419	Airflow PVDF
DCM	130416	Airflow Thermistor
DCM	130417	Airflow Thermocouple
DCM	130443	CO2 Respiration
DCM	130434	CO2 Transcutaneous
DCM	130436	CO2 Trend End-tidal Main-stream
DCM	130438	CO2 Trend End-tidal Side-stream
DCM	130441	CO2 Trend Main-stream
DCM	130442	CO2 Trend Side-stream
DCM	130435	CO2 Waveform End-tidal Main-stream
DCM	130437	CO2 Waveform End-tidal Side-stream
DCM	130439	CO2 Waveform Main-stream
DCM	130440	CO2 Waveform Side-stream
DCM	130425	Esophageal Pressure
DCM	130423	PAP Leak Pressure
DCM	130422	PAP Pressure
DCM	130424	PAP Tidal Volume
DCM	109117	Respiration Waveform
DCM	130433	Respiratory Effort
DCM	130426	Respiratory Pressure
DCM	130431	Thoracic Respiratory Effort
DCM	130427	Thoracic Respiratory Inductance
DCM	130429	Thoracic Respiratory PVDF
SCT	51114001	Artery
SCT	29092000	Vein
SCT	8225009	Accessory atrioventricular bundle
SCT	345000	Atrioventricular bundle
SCT	25943004	Atrioventricular node
SCT	6871001	Epicardium
SCT	128591008	High right atrium
SCT	128592001	Lateral high right atrium
SCT	84654008	Left anterior division of left branch atrioventricular bundle
SCT	74031005	Left branch of atrioventricular bundle
SCT	91085002	Left posterior division of left branch atrioventricular bundle
SCT	128594000	Low right atrium
SCT	128593006	Mid right atrium
SCT	73580002	Middle cardiac vein
SCT	65197004	Mitral ring
SCT	71271007	Ostium of coronary sinus
SCT	90318009	Pulmonic ring
SCT	13050003	Purkinje fibers
SCT	90561006	Right atrioventricular ostium
SCT	57383004	Right branch of Atrioventricular bundle
SCT	88210001	Sino-atrial node
SCT	128595004	Tendon of Todaro
SCT	113259005	Tricuspid ring
SCT	91750005	1st Diagonal Coronary Artery
BARI	15A	1st Diagonal Coronary Artery Laterals
SCT	91757008	1st Left Posterolateral Coronary Artery
SCT	91754001	1st Marginal Coronary Artery
BARI	20A	1st Marginal Coronary Artery Laterals
SCT	91761002	1st Right posterolateral Coronary Artery
SCT	244251006	1st Septal Coronary Artery
SCT	91751009	2nd Diagonal Coronary Artery
BARI	16A	2nd Diagonal Coronary Artery Laterals
SCT	91758003	2nd Left Posterolateral Coronary Artery
SCT	91755000	2nd Marginal Coronary Artery
BARI	21A	2nd Marginal Coronary Artery Laterals
SCT	91762009	2nd Right posterolateral Coronary Artery
BARI	29A	3rd Diagonal Coronary Artery Laterals
SCT	91759006	3rd Left Posterolateral Coronary Artery
SCT	91756004	3rd Marginal Coronary Artery
BARI	22A	3rd Marginal Coronary Artery Laterals
SCT	91763004	3rd Right posterolateral Coronary Artery
SCT	91752002	3rd diagonal Coronary Artery
SCT	75902001	AV groove continuation of Circumflex Artery
SCT	6511003	Distal Circumflex Coronary Artery
SCT	36672000	Distal Left Anterior Descending Coronary Artery
SCT	41879009	Distal Right Coronary Artery
SCT	244252004	Intermediate Artery (Ramus)
SCT	3227004	Left Main Coronary Artery
SCT	1256091001	Left Main Coronary Artery Ostium
SCT	91760001	Left Posterior Descending Circumflex Coronary Artery
SCT	22765000	Marginal Coronary Artery
SCT	91753007	Mid Circumflex Coronary Artery
SCT	91748002	Mid Left Anterior Descending Coronary Artery
SCT	450960006	Mid Right Coronary Artery
SCT	53655008	Posterior Descending Right Coronary Artery
BARI	9	Posterior descending septal perforators
SCT	52433000	Proximal Circumflex Coronary Artery
SCT	68787002	Proximal Left Anterior Descending Coronary Artery
SCT	91083009	Proximal Right Coronary Artery
BARI	28A	Ramus Laterals
SCT	56789007	Right Coronary Artery Ostium
SCT	12800002	Right posterior AV Coronary Artery
SCT	57396003	Circumflex Coronary Artery
SCT	59438005	Left Anterior Descending Coronary Artery
SCT	50018008	Left Coronary Artery
SCT	57823005	Left Posterolateral Circumflex Coronary Artery
SCT	17269004	Posterolateral branch of right Coronary Artery
SCT	13647002	Right Coronary Artery
DCM	122101	Aneurysm on cited vessel
SCT	361097006	Entire Vessel
DCM	122104	Graft to cited segment, distal section
DCM	122103	Graft to cited segment, mid section
DCM	122102	Graft to cited segment, proximal section
SCT	128948006	Graft to distal anastomosis
SCT	128949003	Graft to proximal anastomosis
SCT	264114003	Ostium
DCM	130723	0 - Documented absence of CAD
DCM	130724	1 - Minimal non-obstructive CAD
DCM	130725	2 - Mild non-obstructive CAD
DCM	130726	3 - Moderate stenosis
DCM	130727	4 - Severe stenosis
DCM	130730	5 - Total coronary occlusion
DCM	130731	N - Non-diagnostic study
DCM	130728	4A - Severe stenosis
DCM	130729	4B - Severe stenosis
DCM	130734	G - Graft
DCM	130732	N - Non-diagnostic segments
DCM	130733	S - Stent
DCM	130735	V - Vulnerable plaque
MDC	7:1289	A1
MDC	7:1290	A2
DCM	130713	AF10
MDC	7:1217	AF3
MDC	7:1222	AF4
MDC	7:1225	AF7
MDC	7:1230	AF8
DCM	130712	AF9
MDC	7:1004	AFz
MDC	7:1129	C1
MDC	7:1134	C2
MDC	7:1137	C3
MDC	7:1142	C4
MDC	7:1145	C5
MDC	7:1150	C6
MDC	7:1153	CP1
MDC	7:1158	CP2
MDC	7:1161	CP3
MDC	7:1166	CP4
MDC	7:1169	CP5
MDC	7:1174	CP6
MDC	7:1020	CPz
MDC	7:1016	Cz
MDC	7:1049	F1
MDC	7:1086	F10
MDC	7:1054	F2
MDC	7:1057	F3
MDC	7:1062	F4
MDC	7:1065	F5
MDC	7:1070	F6
MDC	7:1073	F7
MDC	7:1078	F8
MDC	7:1081	F9
MDC	7:1089	FC1
MDC	7:1094	FC2
MDC	7:1097	FC3
MDC	7:1102	FC4
MDC	7:1105	FC5
MDC	7:1110	FC6
MDC	7:1012	FCz
MDC	7:1126	FT10
MDC	7:1113	FT7
MDC	7:1118	FT8
MDC	7:1121	FT9
MDC	7:1041	Fp1
DCM	130711	Fp10
MDC	7:1042	Fp2
DCM	130710	Fp9
MDC	7:1000	Fpz
MDC	7:1008	Fz
MDC	7:1036	Iz
MDC	7:996	Nz
MDC	7:1209	O1
DCM	130717	O10
MDC	7:1214	O2
DCM	130716	O9
MDC	7:1032	Oz
MDC	7:1177	P1
MDC	7:1206	P10
MDC	7:1182	P2
MDC	7:1185	P3
MDC	7:1190	P4
MDC	7:1193	P5
MDC	7:1198	P6
MDC	7:1201	P9
DCM	130715	PO10
MDC	7:1233	PO3
MDC	7:1238	PO4
MDC	7:1241	PO7
MDC	7:1246	PO8
DCM	130714	PO9
MDC	7:1028	POz
MDC	7:1305	Pg1
MDC	7:1306	Pg2
MDC	7:1024	Pz
MDC	7:1313	Sp1
MDC	7:1314	Sp2
MDC	7:1297	T1
MDC	7:1270	T10
MDC	7:1298	T2
MDC	7:1249	T3
MDC	7:1254	T4
MDC	7:1257	T5
MDC	7:1262	T6
MDC	7:1265	T9
MDC	7:1286	TP10
MDC	7:1273	TP7
MDC	7:1278	TP8
MDC	7:1281	TP9
MDC	7:552	Diaphragma
MDC	7:553	Diaphragma, left
MDC	7:554	Diaphragma, right
MDC	7:556	Musculi abdominis
MDC	7:557	Musculi abdominis, left
MDC	7:558	Musculi abdominis, right
MDC	7:256	Musculi bulbi
MDC	7:257	Musculi bulbi, left
MDC	7:258	Musculi bulbi, right
MDC	7:252	Musculi capitis
MDC	7:253	Musculi capitis, left
MDC	7:254	Musculi capitis, right
MDC	7:388	Musculi colli
MDC	7:389	Musculi colli, left
MDC	7:390	Musculi colli, right
MDC	7:580	Musculi diaphragmatis pelvis
MDC	7:581	Musculi diaphragmatis pelvis, left
MDC	7:582	Musculi diaphragmatis pelvis, right
MDC	7:424	Musculi dorsi
MDC	7:425	Musculi dorsi, left
MDC	7:426	Musculi dorsi, right
MDC	7:284	Musculi faciales et masticatores
MDC	7:285	Musculi faciales et masticatores, left
MDC	7:286	Musculi faciales et masticatores, right
MDC	7:548	Musculi intercostales
MDC	7:549	Musculi intercostales, left
MDC	7:550	Musculi intercostales, right
MDC	7:772	Musculi interossei dorsales
MDC	7:773	Musculi interossei dorsales, left
MDC	7:774	Musculi interossei dorsales, right
MDC	7:776	Musculi interossei palmares
MDC	7:777	Musculi interossei palmares, left
MDC	7:778	Musculi interossei palmares, right
MDC	7:514	Musculi interpsinales, right
MDC	7:512	Musculi interspinales
MDC	7:516	Musculi interspinales cervicis
MDC	7:517	Musculi interspinales cervicis, left
MDC	7:518	Musculi interspinales cervicis, right
MDC	7:524	Musculi interspinales lumborum
MDC	7:525	Musculi interspinales lumborum, left
MDC	7:526	Musculi interspinales lumborum, right
MDC	7:520	Musculi interspinales thoracis
MDC	7:521	Musculi interspinales thoracis, left
MDC	7:522	Musculi interspinales thoracis, right
MDC	7:513	Musculi interspinales, left
MDC	7:376	Musculi laringis
MDC	7:377	Musculi laringis, left
MDC	7:378	Musculi laringis, right
MDC	7:368	Musculi linguae
MDC	7:369	Musculi linguae, left
MDC	7:370	Musculi linguae, right
MDC	7:768	Musculi lumbricales
MDC	7:769	Musculi lumbricales, left
MDC	7:770	Musculi lumbricales, right
MDC	7:984	Musculi lunbricales
MDC	7:985	Musculi lunbricales, left
MDC	7:986	Musculi lunbricales, right
MDC	7:602	Musculi membri superiori, right
MDC	7:600	Musculi membri superioris
MDC	7:601	Musculi membri superioris, left
MDC	7:508	Musculi multifidii
MDC	7:509	Musculi multifidii, left
MDC	7:510	Musculi multifidii, right
MDC	7:528	Musculi thoracis
MDC	7:529	Musculi thoracis, left
MDC	7:530	Musculi thoracis, right
MDC	7:356	Musculus Pterygoideus
MDC	7:360	Musculus Pterygoideus lateralis
MDC	7:361	Musculus Pterygoideus lateralis, left
MDC	7:362	Musculus Pterygoideus lateralis, right
MDC	7:357	Musculus Pterygoideus, left
MDC	7:364	Musculus Pterygoideus, medialis
MDC	7:365	Musculus Pterygoideus, medialis, left
MDC	7:366	Musculus Pterygoideus, medialis, right
MDC	7:358	Musculus Pterygoideus, right
MDC	7:400	Musculus Sternocleidomastoideus
MDC	7:401	Musculus Sternocleidomastoideus, left
MDC	7:402	Musculus Sternocleidomastoideus, right
MDC	7:756	Musculus abductor digiti minimi
MDC	7:972	Musculus abductor digiti minimi
MDC	7:974	Musculus abductor digiti minimi
MDC	7:757	Musculus abductor digiti minimi, left
MDC	7:973	Musculus abductor digiti minimi, left
MDC	7:758	Musculus abductor digiti minimi, right
MDC	7:960	Musculus abductor hallucis
MDC	7:961	Musculus abductor hallucis, left
MDC	7:962	Musculus abductor hallucis, right
MDC	7:740	Musculus abductor pollicis brevis
MDC	7:741	Musculus abductor pollicis brevis, left
MDC	7:742	Musculus abductor pollicis brevis, right
MDC	7:720	Musculus abductor pollicis longuss
MDC	7:721	Musculus abductor pollicis longuss, left
MDC	7:722	Musculus abductor pollicis longuss, right
MDC	7:860	Musculus adductor brevis
MDC	7:861	Musculus adductor brevis, left
MDC	7:862	Musculus adductor brevis, right
MDC	7:968	Musculus adductor hallucis
MDC	7:970	Musculus adductor hallucis
MDC	7:969	Musculus adductor hallucis, left
MDC	7:856	Musculus adductor longus
MDC	7:857	Musculus adductor longus, left
MDC	7:858	Musculus adductor longus, right
MDC	7:864	Musculus adductor magnus
MDC	7:865	Musculus adductor magnus, left
MDC	7:866	Musculus adductor magnus, right
MDC	7:752	Musculus adductor pollicis
MDC	7:753	Musculus adductor pollicis, left
MDC	7:754	Musculus adductor pollicis, right
MDC	7:656	Musculus anconeus
MDC	7:657	Musculus anconeus, left
MDC	7:658	Musculus anconeus, right
MDC	7:300	Musculus auricularis posterior
MDC	7:301	Musculus auricularis posterior, left
MDC	7:302	Musculus auricularis posterior, right
MDC	7:628	Musculus biceps brachii
MDC	7:629	Musculus biceps brachii, left
MDC	7:630	Musculus biceps brachii, right
MDC	7:872	Musculus biceps femoris
MDC	7:880	Musculus biceps femoris Caput breve
MDC	7:881	Musculus biceps femoris Caput breve, left
MDC	7:882	Musculus biceps femoris Caput breve, right
MDC	7:876	Musculus biceps femoris Caput longum
MDC	7:877	Musculus biceps femoris Caput longum, left
MDC	7:878	Musculus biceps femoris Caput longum, right
MDC	7:873	Musculus biceps femoris, left
MDC	7:874	Musculus biceps femoris, right
MDC	7:632	Musculus brachialis
MDC	7:633	Musculus brachialis, left
MDC	7:634	Musculus brachialis, right
MDC	7:692	Musculus brachioradialis
MDC	7:693	Musculus brachioradialis, left
MDC	7:694	Musculus brachioradialis, right
MDC	7:340	Musculus buccinator
MDC	7:341	Musculus buccinator, left
MDC	7:342	Musculus buccinator, right
MDC	7:396	Musculus capitis longus
MDC	7:397	Musculus capitis longus, left
MDC	7:398	Musculus capitis longus, right
MDC	7:588	Musculus coccygeus
MDC	7:589	Musculus coccygeus, left
MDC	7:590	Musculus coccygeus, right
MDC	7:636	Musculus coracobrachialis
MDC	7:637	Musculus coracobrachialis, left
MDC	7:638	Musculus coracobrachialis, right
MDC	7:380	Musculus cricothyroideus
MDC	7:381	Musculus cricothyroideus, left
MDC	7:382	Musculus cricothyroideus, right
MDC	7:604	Musculus deltoideus
MDC	7:605	Musculus deltoideus, left
MDC	7:606	Musculus deltoideus, right
MDC	7:308	Musculus depressor anguli oris
MDC	7:309	Musculus depressor anguli oris, left
MDC	7:310	Musculus depressor anguli oris, right
MDC	7:332	Musculus depressor labii inferioris
MDC	7:333	Musculus depressor labii inferioris, left
MDC	7:334	Musculus depressor labii inferioris, right
MDC	7:404	Musculus digastricus
MDC	7:408	Musculus digastricus, Venter anterior
MDC	7:409	Musculus digastricus, Venter anterior, left
MDC	7:410	Musculus digastricus, Venter anterior, right
MDC	7:412	Musculus digastricus, Venter posterior
MDC	7:413	Musculus digastricus, Venter posterior, left
MDC	7:414	Musculus digastricus, Venter posterior, right
MDC	7:405	Musculus digastricus, left
MDC	7:406	Musculus digastricus, right
MDC	7:472	Musculus erector spinae
MDC	7:473	Musculus erector spinae, left
MDC	7:474	Musculus erector spinae, right
MDC	7:700	Musculus extensor carpi radialis brevis
MDC	7:701	Musculus extensor carpi radialis brevis, left
MDC	7:702	Musculus extensor carpi radialis brevis, right
MDC	7:696	Musculus extensor carpi radialis longus
MDC	7:697	Musculus extensor carpi radialis longus, left
MDC	7:698	Musculus extensor carpi radialis longus, right
MDC	7:712	Musculus extensor carpi ulnaris
MDC	7:713	Musculus extensor carpi ulnaris, left
MDC	7:714	Musculus extensor carpi ulnaris, right
MDC	7:708	Musculus extensor digiti minimi
MDC	7:709	Musculus extensor digiti minimi, left
MDC	7:710	Musculus extensor digiti minimi, right
MDC	7:704	Musculus extensor digitorum
MDC	7:956	Musculus extensor digitorum brevis
MDC	7:957	Musculus extensor digitorum brevis, left
MDC	7:958	Musculus extensor digitorum brevis, right
MDC	7:896	Musculus extensor digitorum longus
MDC	7:897	Musculus extensor digitorum longus, left
MDC	7:898	Musculus extensor digitorum longus, right
MDC	7:705	Musculus extensor digitorum, left
MDC	7:706	Musculus extensor digitorum, right
MDC	7:952	Musculus extensor hallucis brevis
MDC	7:953	Musculus extensor hallucis brevis, left
MDC	7:954	Musculus extensor hallucis brevis, right
MDC	7:900	Musculus extensor hallucis longus
MDC	7:901	Musculus extensor hallucis longus, left
MDC	7:902	Musculus extensor hallucis longus, right
MDC	7:732	Musculus extensor indicis
MDC	7:733	Musculus extensor indicis, left
MDC	7:734	Musculus extensor indicis, right
MDC	7:724	Musculus extensor pollicis brevis
MDC	7:725	Musculus extensor pollicis brevis, left
MDC	7:726	Musculus extensor pollicis brevis, right
MDC	7:728	Musculus extensor pollicis longus
MDC	7:729	Musculus extensor pollicis longus, left
MDC	7:730	Musculus extensor pollicis longus, right
MDC	7:664	Musculus flexor carpi radialis
MDC	7:665	Musculus flexor carpi radialis, left
MDC	7:666	Musculus flexor carpi radialis, right
MDC	7:672	Musculus flexor carpi ulnaris
MDC	7:673	Musculus flexor carpi ulnaris, left
MDC	7:674	Musculus flexor carpi ulnaris, right
MDC	7:760	Musculus flexor digiti minimi brevis
MDC	7:976	Musculus flexor digiti minimi brevis
MDC	7:761	Musculus flexor digiti minimi brevis, left
MDC	7:977	Musculus flexor digiti minimi brevis, left
MDC	7:762	Musculus flexor digiti minimi brevis, right
MDC	7:978	Musculus flexor digiti minimi brevis, right
MDC	7:948	Musculus flexor digitorum longus
MDC	7:949	Musculus flexor digitorum longus, left
MDC	7:950	Musculus flexor digitorum longus, right
MDC	7:680	Musculus flexor digitorum profundus
MDC	7:681	Musculus flexor digitorum profundus, left
MDC	7:682	Musculus flexor digitorum profundus, right
MDC	7:676	Musculus flexor digitorum superficialis
MDC	7:677	Musculus flexor digitorum superficialis, left
MDC	7:678	Musculus flexor digitorum superficialis, right
MDC	7:964	Musculus flexor hallucis brevis
MDC	7:965	Musculus flexor hallucis brevis, left
MDC	7:966	Musculus flexor hallucis brevis, right
MDC	7:744	Musculus flexor pollicis brevis
MDC	7:745	Musculus flexor pollicis brevis, left
MDC	7:746	Musculus flexor pollicis brevis, right
MDC	7:684	Musculus flexor pollicis longus
MDC	7:685	Musculus flexor pollicis longus, left
MDC	7:686	Musculus flexor pollicis longus, right
MDC	7:920	Musculus gastrocnemius
MDC	7:924	Musculus gastrocnemius Caput laterale
MDC	7:925	Musculus gastrocnemius Caput laterale, left
MDC	7:926	Musculus gastrocnemius Caput laterale, right
MDC	7:928	Musculus gastrocnemius Caput mediale
MDC	7:929	Musculus gastrocnemius Caput mediale, left
MDC	7:930	Musculus gastrocnemius Caput mediale, right
MDC	7:921	Musculus gastrocnemius, left
MDC	7:922	Musculus gastrocnemius, right
MDC	7:372	Musculus genioglossus
MDC	7:373	Musculus genioglossus, left
MDC	7:374	Musculus genioglossus, right
MDC	7:796	Musculus gluteus maximus
MDC	7:797	Musculus gluteus maximus, left
MDC	7:798	Musculus gluteus maximus, right
MDC	7:800	Musculus gluteus medius
MDC	7:801	Musculus gluteus medius, left
MDC	7:802	Musculus gluteus medius, right
MDC	7:804	Musculus gluteus minimus
MDC	7:805	Musculus gluteus minimus, left
MDC	7:806	Musculus gluteus minimus, right
MDC	7:820	Musculus gmellus
MDC	7:821	Musculus gmellus, left
MDC	7:822	Musculus gmellus, right
MDC	7:868	Musculus gracilis
MDC	7:869	Musculus gracilis, left
MDC	7:870	Musculus gracilis, right
MDC	7:792	Musculus iliopsoas
MDC	7:793	Musculus iliopsoas, left
MDC	7:794	Musculus iliopsoas, right
MDC	7:612	Musculus infraspinatus
MDC	7:613	Musculus infraspinatus, left
MDC	7:614	Musculus infraspinatus, right
MDC	7:988	Musculus interossei dorsales
MDC	7:989	Musculus interossei dorsales, left
MDC	7:990	Musculus interossei dorsales, right
MDC	7:992	Musculus interossei plantares
MDC	7:993	Musculus interossei plantares, left
MDC	7:994	Musculus interossei plantares, right
MDC	7:440	Musculus latissimus dorsi
MDC	7:441	Musculus latissimus dorsi, left
MDC	7:442	Musculus latissimus dorsi, right
MDC	7:336	Musculus levator anguli oris
MDC	7:337	Musculus levator anguli oris, left
MDC	7:338	Musculus levator anguli oris, right
MDC	7:324	Musculus levator labii superioris
MDC	7:328	Musculus levator labii superioris alaeque nasi
MDC	7:329	Musculus levator labii superioris alaeque nasi, left
MDC	7:330	Musculus levator labii superioris alaeque nasi, right
MDC	7:325	Musculus levator labii superioris, left
MDC	7:326	Musculus levator labii superioris, right
MDC	7:452	Musculus levator scapulae
MDC	7:453	Musculus levator scapulae, left
MDC	7:454	Musculus levator scapulae, right
MDC	7:348	Musculus masseter
MDC	7:349	Musculus masseter, left
MDC	7:350	Musculus masseter, right
MDC	7:344	Musculus mentalis
MDC	7:345	Musculus mentalis, left
MDC	7:346	Musculus mentalis, right
MDC	7:416	Musculus mylohyoideus
MDC	7:417	Musculus mylohyoideus, left
MDC	7:418	Musculus mylohyoideus, right
MDC	7:564	Musculus obliquus externus abdominis
MDC	7:565	Musculus obliquus externus abdominis, left
MDC	7:566	Musculus obliquus externus abdominis, right
MDC	7:280	Musculus obliquus inferior
MDC	7:281	Musculus obliquus inferior, left
MDC	7:282	Musculus obliquus inferior, right
MDC	7:568	Musculus obliquus internus abdominis
MDC	7:569	Musculus obliquus internus abdominis, left
MDC	7:570	Musculus obliquus internus abdominis, right
MDC	7:276	Musculus obliquus superior
MDC	7:277	Musculus obliquus superior, left
MDC	7:278	Musculus obliquus superior, right
MDC	7:816	Musculus obturator
MDC	7:817	Musculus obturator, left
MDC	7:818	Musculus obturator, right
MDC	7:288	Musculus occipitofrontalis, Venter frontalis
MDC	7:289	Musculus occipitofrontalis, Venter frontalis, left
MDC	7:290	Musculus occipitofrontalis, Venter frontalis, right
MDC	7:764	Musculus opponens digiti minimi
MDC	7:765	Musculus opponens digiti minimi, left
MDC	7:766	Musculus opponens digiti minimi, right
MDC	7:748	Musculus opponens pollicis
MDC	7:749	Musculus opponens pollicis, left
MDC	7:750	Musculus opponens pollicis, right
MDC	7:292	Musculus orbicularis oculi
MDC	7:296	Musculus orbicularis oculi, Pars orbitalis
MDC	7:297	Musculus orbicularis oculi, Pars orbitalis, left
MDC	7:298	Musculus orbicularis oculi, Pars orbitalis, right
MDC	7:293	Musculus orbicularis oculi, left
MDC	7:294	Musculus orbicularis oculi, right
MDC	7:304	Musculus orbicularis oris
MDC	7:305	Musculus orbicularis oris, left
MDC	7:306	Musculus orbicularis oris, right
MDC	7:736	Musculus palmaris brevis
MDC	7:737	Musculus palmaris brevis, left
MDC	7:738	Musculus palmaris brevis, right
MDC	7:668	Musculus palmaris longus
MDC	7:669	Musculus palmaris longus, left
MDC	7:670	Musculus palmaris longus, right
MDC	7:852	Musculus pectineus
MDC	7:853	Musculus pectineus, left
MDC	7:854	Musculus pectineus, right
MDC	7:532	Musculus pectoralis major
MDC	7:533	Musculus pectoralis major, left
MDC	7:534	Musculus pectoralis major, right
MDC	7:536	Musculus pectoralis minor
MDC	7:537	Musculus pectoralis minor, left
MDC	7:538	Musculus pectoralis minor, right
MDC	7:912	Musculus peroneus brevis
MDC	7:913	Musculus peroneus brevis, left
MDC	7:914	Musculus peroneus brevis, right
MDC	7:908	Musculus peroneus longus
MDC	7:909	Musculus peroneus longus, left
MDC	7:910	Musculus peroneus longus, right
MDC	7:812	Musculus piriformis
MDC	7:813	Musculus piriformis, left
MDC	7:814	Musculus piriformis, right
MDC	7:936	Musculus plantaris
MDC	7:937	Musculus plantaris, left
MDC	7:938	Musculus plantaris, right
MDC	7:940	Musculus popliteus
MDC	7:941	Musculus popliteus, left
MDC	7:942	Musculus popliteus, right
MDC	7:688	Musculus pronator quadratus
MDC	7:689	Musculus pronator quadratus, left
MDC	7:690	Musculus pronator quadratus, right
MDC	7:660	Musculus pronator teres
MDC	7:661	Musculus pronator teres, left
MDC	7:662	Musculus pronator teres, right
MDC	7:584	Musculus puborectalis
MDC	7:585	Musculus puborectalis, left
MDC	7:586	Musculus puborectalis, right
MDC	7:824	Musculus quadratus femoris
MDC	7:825	Musculus quadratus femoris, left
MDC	7:826	Musculus quadratus femoris, right
MDC	7:576	Musculus quadratus lumborum
MDC	7:577	Musculus quadratus lumborum, left
MDC	7:578	Musculus quadratus lumborum, right
MDC	7:980	Musculus quadratus plantae
MDC	7:981	Musculus quadratus plantae, left
MDC	7:982	Musculus quadratus plantae, right
MDC	7:832	Musculus quadriceps femoris
MDC	7:833	Musculus quadriceps femoris, left
MDC	7:834	Musculus quadriceps femoris, right
MDC	7:560	Musculus rectus abdominis
MDC	7:561	Musculus rectus abdominis, left
MDC	7:562	Musculus rectus abdominis, right
MDC	7:836	Musculus rectus femoris
MDC	7:837	Musculus rectus femoris, left
MDC	7:838	Musculus rectus femoris, right
MDC	7:264	Musculus rectus inferior
MDC	7:265	Musculus rectus inferior, left
MDC	7:266	Musculus rectus inferior, right
MDC	7:272	Musculus rectus lateralis
MDC	7:273	Musculus rectus lateralis, left
MDC	7:274	Musculus rectus lateralis, right
MDC	7:268	Musculus rectus medialis
MDC	7:269	Musculus rectus medialis, left
MDC	7:270	Musculus rectus medialis, right
MDC	7:260	Musculus rectus superior
MDC	7:261	Musculus rectus superior, left
MDC	7:262	Musculus rectus superior, right
MDC	7:444	Musculus rhomboideus major
MDC	7:445	Musculus rhomboideus major, left
MDC	7:446	Musculus rhomboideus major, right
MDC	7:448	Musculus rhomboideus minor
MDC	7:449	Musculus rhomboideus minor, left
MDC	7:450	Musculus rhomboideus minor, right
MDC	7:312	Musculus risorius
MDC	7:313	Musculus risorius, left
MDC	7:314	Musculus risorius, right
MDC	7:828	Musculus sartorius
MDC	7:829	Musculus sartorius, left
MDC	7:830	Musculus sartorius, right
MDC	7:888	Musculus semimembranosus
MDC	7:889	Musculus semimembranosus, left
MDC	7:890	Musculus semimembranosus, right
MDC	7:492	Musculus semispinalis
MDC	7:504	Musculus semispinalis capitis
MDC	7:505	Musculus semispinalis capitis, left
MDC	7:506	Musculus semispinalis capitis, right
MDC	7:500	Musculus semispinalis cervicis
MDC	7:501	Musculus semispinalis cervicis, left
MDC	7:502	Musculus semispinalis cervicis, right
MDC	7:496	Musculus semispinalis thoracis
MDC	7:497	Musculus semispinalis thoracis, left
MDC	7:498	Musculus semispinalis thoracis, right
MDC	7:493	Musculus semispinalis, left
MDC	7:494	Musculus semispinalis, right
MDC	7:884	Musculus semitendinosus
MDC	7:885	Musculus semitendinosus, left
MDC	7:886	Musculus semitendinosus, right
MDC	7:544	Musculus serratus anterior
MDC	7:545	Musculus serratus anterior, left
MDC	7:546	Musculus serratus anterior, right
MDC	7:456	Musculus serratus posterior
MDC	7:457	Musculus serratus posterior, left
MDC	7:458	Musculus serratus posterior, right
MDC	7:932	Musculus soleus
MDC	7:933	Musculus soleus, left
MDC	7:934	Musculus soleus, right
MDC	7:592	Musculus sphincter ani
MDC	7:596	Musculus sphincter ani externus
MDC	7:476	Musculus spinalis
MDC	7:488	Musculus spinalis capitis
MDC	7:489	Musculus spinalis capitis, left
MDC	7:490	Musculus spinalis capitis, right
MDC	7:484	Musculus spinalis cervicis
MDC	7:485	Musculus spinalis cervicis, left
MDC	7:486	Musculus spinalis cervicis, right
MDC	7:480	Musculus spinalis thoracis
MDC	7:481	Musculus spinalis thoracis, left
MDC	7:482	Musculus spinalis thoracis, right
MDC	7:477	Musculus spinalis, left
MDC	7:478	Musculus spinalis, right
MDC	7:468	Musculus splenius
MDC	7:460	Musculus splenius capitis
MDC	7:461	Musculus splenius capitis, left
MDC	7:462	Musculus splenius capitis, right
MDC	7:464	Musculus splenius cervicis
MDC	7:465	Musculus splenius cervicis, left
MDC	7:466	Musculus splenius cervicis, right
MDC	7:469	Musculus splenius, left
MDC	7:470	Musculus splenius, right
MDC	7:540	Musculus subclavius
MDC	7:541	Musculus subclavius, left
MDC	7:542	Musculus subclavius, right
MDC	7:624	Musculus subscapularis
MDC	7:625	Musculus subscapularis, left
MDC	7:626	Musculus subscapularis, right
MDC	7:716	Musculus supinator
MDC	7:717	Musculus supinator, left
MDC	7:718	Musculus supinator, right
MDC	7:608	Musculus supraspinatus
MDC	7:609	Musculus supraspinatus, left
MDC	7:610	Musculus supraspinatus, right
MDC	7:352	Musculus temporalis
MDC	7:353	Musculus temporalis, left
MDC	7:354	Musculus temporalis, right
MDC	7:808	Musculus tensor fasciae latae
MDC	7:809	Musculus tensor fasciae latae, left
MDC	7:810	Musculus tensor fasciae latae, right
MDC	7:620	Musculus teres major
MDC	7:621	Musculus teres major, left
MDC	7:622	Musculus teres major, right
MDC	7:616	Musculus teres minor
MDC	7:617	Musculus teres minor, left
MDC	7:618	Musculus teres minor, right
MDC	7:892	Musculus tibialis anterior
MDC	7:893	Musculus tibialis anterior, left
MDC	7:894	Musculus tibialis anterior, right
MDC	7:944	Musculus tibialis posterior
MDC	7:945	Musculus tibialis posterior, left
MDC	7:946	Musculus tibialis posterior, right
MDC	7:572	Musculus transversus abdominis
MDC	7:573	Musculus transversus abdominis, left
MDC	7:574	Musculus transversus abdominis, right
MDC	7:436	Musculus trapezius
MDC	7:437	Musculus trapezius, left
MDC	7:438	Musculus trapezius, right
MDC	7:640	Musculus triceps brachii
MDC	7:648	Musculus triceps brachii, Caput laterale
MDC	7:649	Musculus triceps brachii, Caput laterale, left
MDC	7:650	Musculus triceps brachii, Caput laterale, right
MDC	7:644	Musculus triceps brachii, Caput longum
MDC	7:645	Musculus triceps brachii, Caput longum, left
MDC	7:646	Musculus triceps brachii, Caput longum, right
MDC	7:652	Musculus triceps brachii, Caput mediale
MDC	7:653	Musculus triceps brachii, Caput mediale, left
MDC	7:654	Musculus triceps brachii, Caput mediale, right
MDC	7:641	Musculus triceps brachii, left
MDC	7:642	Musculus triceps brachii, right
MDC	7:384	Musculus tyroartenoideus
MDC	7:385	Musculus tyroartenoideus, left
MDC	7:386	Musculus tyroartenoideus, right
MDC	7:844	Musculus vastus intermedius
MDC	7:845	Musculus vastus intermedius, left
MDC	7:846	Musculus vastus intermedius, right
MDC	7:840	Musculus vastus lateralis
MDC	7:841	Musculus vastus lateralis, left
MDC	7:842	Musculus vastus lateralis, right
MDC	7:848	Musculus vastus medialis
MDC	7:849	Musculus vastus medialis, left
MDC	7:850	Musculus vastus medialis, right
MDC	7:316	Musculus zygomaticus major
MDC	7:317	Musculus zygomaticus major, left
MDC	7:318	Musculus zygomaticus major, right
MDC	7:320	Musculus zygomaticus minor
MDC	7:321	Musculus zygomaticus minor, left
MDC	7:322	Musculus zygomaticus minor, right
MDC	7:916	Musculustriceps surae
MDC	7:917	Musculustriceps surae, left
MDC	7:918	Musculustriceps surae, right
MDC	7:392	Platysma
MDC	7:393	Platysma, left
MDC	7:394	Platysma, right
MDC	7:92	Nervi cervicales
MDC	7:93	Nervi cervicales, left
MDC	7:94	Nervi cervicales, right
MDC	7:8	Nervi craniales
MDC	7:9	Nervi craniales, left
MDC	7:10	Nervi craniales, right
MDC	7:168	Nervi lumbales
MDC	7:169	Nervi lumbales, left
MDC	7:170	Nervi lumbales, right
MDC	7:204	Nervi sacrales at Nervus coccygeus
MDC	7:205	Nervi sacrales at Nervus coccygeus, left
MDC	7:206	Nervi sacrales at Nervus coccygeus, right
MDC	7:88	Nervi spinales
MDC	7:89	Nervi spinales, left
MDC	7:90	Nervi spinales, right
MDC	7:156	Nervi subscapulares
MDC	7:157	Nervi subscapulares, left
MDC	7:158	Nervi subscapulares, right
MDC	7:164	Nervi thoracici
MDC	7:165	Nervi thoracici, left
MDC	7:166	Nervi thoracici, right
MDC	7:48	Nervus abducens (VI)
MDC	7:49	Nervus abducens (VI), left
MDC	7:50	Nervus abducens (VI), right
MDC	7:76	Nervus acessorius (XI), Radices craniales
MDC	7:77	Nervus acessorius (XI), Radices craniales, left
MDC	7:78	Nervus acessorius (XI), Radices craniales, right
MDC	7:80	Nervus acessorius (XI), Radices spinales
MDC	7:81	Nervus acessorius (XI), Radices spinales, left
MDC	7:82	Nervus acessorius (XI), Radices spinales, right
MDC	7:160	Nervus axillaris
MDC	7:161	Nervus axillaris, left
MDC	7:162	Nervus axillaris, right
MDC	7:64	Nervus cochlearis
MDC	7:65	Nervus cochlearis, left
MDC	7:66	Nervus cochlearis, right
MDC	7:112	Nervus cutaneus antebrachii lateralis
MDC	7:113	Nervus cutaneus antebrachii lateralis, left
MDC	7:114	Nervus cutaneus antebrachii lateralis, right
MDC	7:116	Nervus cutaneus antebrachii medialis
MDC	7:117	Nervus cutaneus antebrachii medialis, left
MDC	7:118	Nervus cutaneus antebrachii medialis, right
MDC	7:188	Nervus cutaneus femoris lateralis
MDC	7:189	Nervus cutaneus femoris lateralis, left
MDC	7:190	Nervus cutaneus femoris lateralis, right
MDC	7:52	Nervus facialis (VII)
MDC	7:53	Nervus facialis (VII), left
MDC	7:54	Nervus facialis (VII), right
MDC	7:196	Nervus femoralis
MDC	7:197	Nervus femoralis, left
MDC	7:198	Nervus femoralis, right
MDC	7:216	Nervus fibularis communis
MDC	7:217	Nervus fibularis communis, left
MDC	7:218	Nervus fibularis communis, right
MDC	7:220	Nervus fibularis profundus
MDC	7:221	Nervus fibularis profundus, left
MDC	7:222	Nervus fibularis profundus, right
MDC	7:224	Nervus fibularis superficialis
MDC	7:225	Nervus fibularis superficialis, left
MDC	7:226	Nervus fibularis superficialis, right
MDC	7:68	Nervus glossopharingeus (IX)
MDC	7:69	Nervus glossopharingeus (IX), left
MDC	7:70	Nervus glossopharingeus (IX), right
MDC	7:84	Nervus hypoglossus (XII)
MDC	7:85	Nervus hypoglossus (XII), left
MDC	7:86	Nervus hypoglossus (XII), right
MDC	7:184	Nervus ilio-inguinalis
MDC	7:185	Nervus ilio-inguinalis, left
MDC	7:186	Nervus ilio-inguinalis, right
MDC	7:180	Nervus iliohypogastricus
MDC	7:181	Nervus iliohypogastricus, left
MDC	7:182	Nervus iliohypogastricus, right
MDC	7:40	Nervus infraorbitalis
MDC	7:41	Nervus infraorbitalis, left
MDC	7:42	Nervus infraorbitalis, right
MDC	7:212	Nervus ischiadicus
MDC	7:213	Nervus ischiadicus, left
MDC	7:214	Nervus ischiadicus, right
MDC	7:44	Nervus mandibularis
MDC	7:45	Nervus mandibularis, left
MDC	7:46	Nervus mandibularis, right
MDC	7:36	Nervus maxillaris
MDC	7:37	Nervus maxillaris, left
MDC	7:38	Nervus maxillaris, right
MDC	7:120	Nervus medianus
MDC	7:128	Nervus medianus, Nervi digitales palmares proprii
MDC	7:129	Nervus medianus, Nervi digitales palmares proprii, left
MDC	7:130	Nervus medianus, Nervi digitales palmares proprii, right
MDC	7:121	Nervus medianus, left
MDC	7:122	Nervus medianus, right
MDC	7:108	Nervus musculocutaneus
MDC	7:109	Nervus musculocutaneus, left
MDC	7:110	Nervus musculocutaneus, right
MDC	7:192	Nervus obturatorius
MDC	7:193	Nervus obturatorius, left
MDC	7:194	Nervus obturatorius, right
MDC	7:16	Nervus oculomotorius (III)
MDC	7:17	Nervus oculomotorius (III), left
MDC	7:18	Nervus oculomotorius (III), right
MDC	7:28	Nervus ophtalmicus
MDC	7:29	Nervus ophtalmicus, left
MDC	7:30	Nervus ophtalmicus, right
MDC	7:12	Nervus opticus (II)
MDC	7:13	Nervus opticus (II), left
MDC	7:14	Nervus opticus (II), right
MDC	7:96	Nervus phrenicus
MDC	7:97	Nervus phrenicus, left
MDC	7:98	Nervus phrenicus, right
MDC	7:240	Nervus plantaris lateralis
MDC	7:241	Nervus plantaris lateralis, left
MDC	7:242	Nervus plantaris lateralis, right
MDC	7:236	Nervus plantaris medialis
MDC	7:237	Nervus plantaris medialis, left
MDC	7:238	Nervus plantaris medialis, right
MDC	7:244	Nervus pudendus
MDC	7:245	Nervus pudendus, left
MDC	7:246	Nervus pudendus, right
MDC	7:148	Nervus radialis
MDC	7:152	Nervus radialis Ramus superficialis
MDC	7:153	Nervus radialis Ramus superficialis, left
MDC	7:154	Nervus radialis Ramus superficialis, right
MDC	7:149	Nervus radialis, left
MDC	7:150	Nervus radialis, right
MDC	7:200	Nervus saphenus
MDC	7:201	Nervus saphenus, left
MDC	7:202	Nervus saphenus, right
MDC	7:32	Nervus supraorbitalis
MDC	7:33	Nervus supraorbitalis, left
MDC	7:34	Nervus supraorbitalis, right
MDC	7:232	Nervus surealis
MDC	7:233	Nervus surealis, left
MDC	7:234	Nervus surealis, right
MDC	7:104	Nervus thoracicus longus
MDC	7:105	Nervus thoracicus longus, left
MDC	7:106	Nervus thoracicus longus, right
MDC	7:228	Nervus tibialis
MDC	7:229	Nervus tibialis, left
MDC	7:230	Nervus tibialis, right
MDC	7:24	Nervus trigeminus (V)
MDC	7:25	Nervus trigeminus (V), left
MDC	7:26	Nervus trigeminus (V), right
MDC	7:20	Nervus trochlearis (IV)
MDC	7:21	Nervus trochlearis (IV), left
MDC	7:22	Nervus trochlearis (IV), right
MDC	7:132	Nervus ulnaris
MDC	7:144	Nervus ulnaris, Nervi digitales palmares proprii
MDC	7:145	Nervus ulnaris, Nervi digitales palmares proprii, left
MDC	7:146	Nervus ulnaris, Nervi digitales palmares proprii, right
MDC	7:133	Nervus ulnaris, left
MDC	7:134	Nervus ulnaris, right
MDC	7:72	Nervus vagus (X)
MDC	7:73	Nervus vagus (X), left
MDC	7:74	Nervus vagus (X), right
MDC	7:60	Nervus vestibularis
MDC	7:61	Nervus vestibularis, left
MDC	7:62	Nervus vestibularis, right
MDC	7:56	Nervus vestibulocochlearis (VIII)
MDC	7:57	Nervus vestibulocochlearis (VIII), left
MDC	7:58	Nervus vestibulocochlearis (VIII), right
MDC	7:100	Plexus brachialis
MDC	7:101	Plexus brachialis, left
MDC	7:102	Plexus brachialis, right
MDC	7:176	Plexus lumbalis
MDC	7:177	Plexus lumbalis, left
MDC	7:178	Plexus lumbalis, right
MDC	7:172	Plexus lumbosacralis
MDC	7:173	Plexus lumbosacralis, left
MDC	7:174	Plexus lumbosacralis, right
MDC	7:208	Plexus sacralis
MDC	7:209	Plexus sacralis, left
MDC	7:210	Plexus sacralis, right
MDC	7:136	Ramus dorsalis nervi ulnaris
MDC	7:137	Ramus dorsalis nervi ulnaris, left
MDC	7:138	Ramus dorsalis nervi ulnaris, right
MDC	7:124	Ramus palmaris nervi mediani
MDC	7:125	Ramus palmaris nervi mediani, left
MDC	7:126	Ramus palmaris nervi mediani, right
MDC	7:140	Ramus palmaris nervi ulnaris
MDC	7:141	Ramus palmaris nervi ulnaris, left
MDC	7:142	Ramus palmaris nervi ulnaris, right
MDC	7:1320	E0
MDC	7:1325	El1
MDC	7:1329	El2
MDC	7:1333	El3
MDC	7:1337	El4
MDC	7:1341	El5
MDC	7:1345	El6
MDC	7:1349	El7
MDC	7:1381	ElL
MDC	7:1389	Ela
MDC	7:1393	Elb
MDC	7:1354	Er1
MDC	7:1358	Er2
MDC	7:1362	Er3
MDC	7:1366	Er4
MDC	7:1370	Er5
MDC	7:1374	Er6
MDC	7:1378	Er7
MDC	7:1386	ErL
MDC	7:1398	Era
MDC	7:1402	Erb
DCM	130412	Patient elevation
DCM	130410	Patient position
DCM	130411	Patient rotation longitudinal
MDC	2:23872	14 and 6 Hz positive bursts
MDC	2:23728	Alphadelta Sleep
MDC	2:24200	Artifactual activity
MDC	2:23928	Atypical spike and wave complex
MDC	2:23600	Background Mu activity
MDC	2:23560	Background activity
MDC	2:23592	Background activity alpha
MDC	2:23640	Background activity arrhythmic delta
MDC	2:23568	Background activity beta
MDC	2:23632	Background activity bisynchronous delta
MDC	2:23616	Background activity bisynchronous theta
MDC	2:23624	Background activity delta
MDC	2:23584	Background activity gamma
MDC	2:23576	Background activity sigma
MDC	2:23648	Background activity slow fused transients
MDC	2:23608	Background activity theta
MDC	2:23952	Burst suppression
SCT	271782001	Drowsy
MDC	2:24240	ECG artifactual activity
MDC	2:24208	Electrode instrumental artifactual activity
MDC	2:23888	Epileptic or potentially epileptogenic activity
MDC	2:23896	Epileptic or potentially epileptogenic sharp wave
MDC	2:23904	Epileptic or potentially epileptogenic spike
MDC	2:24272	External interference Artifactual activity
MDC	2:24160	Extraocular muscle activity
MDC	2:24048	Eye blinks
MDC	2:24040	Eye-related activity
MDC	2:24112	Eye-related activity electroretinogram
MDC	2:24088	Eye-related photodriving activity
MDC	2:24096	Eye-related photomyogenic activity
MDC	2:24104	Eye-related photoparadoxysmal activity
MDC	2:24072	Fast irregular eye movements
MDC	2:24256	Glossokinetic artifactual activity
MDC	2:23880	Lambda wave
DCM	130886	Line noise artifact
MDC	2:24216	Movement artifactual activity
MDC	2:23960	Multiple independent spikes and asynchronous slow waves
MDC	2:23912	Multiple spike
MDC	2:24176	Myoclonic activity
MDC	2:24152	Myogenic hemifacial spasms
MDC	2:24120	Myogenic noncerebral activity
MDC	2:24144	Myogenic noncerebral facial synkinesis
MDC	2:24136	Myogenic noncerebral myokymia
MDC	2:24128	Myogenic palatal myoclonus
MDC	2:24168	Myogenic tremor activity
MDC	2:24056	Nystagmoid eye movements
MDC	2:23968	Periodic and quasiperiodic cerebral activity
MDC	2:24032	Periodic bursts with suppressions
MDC	2:24000	Periodic cerebral complexes
MDC	2:23992	Periodic epileptiform discharges
MDC	2:24184	Periodic movements of sleep
MDC	2:24192	Periodic movements of sleep with arousals
MDC	2:24016	Periodic sharp waves
MDC	2:24024	Periodic suppressions
MDC	2:23984	Periodic triphasic waves
MDC	2:23864	Phantom spike and wave activity
MDC	2:23776	Positive occipital sharp transient of sleep
MDC	2:24232	Pulse artifactual activity
MDC	2:24008	Quasiperiodic cerebral sharp waves
MDC	2:23976	Quasiperiodic triphasic waves
MDC	2:24080	Rapid eye movements
MDC	2:24248	Respiratory artifactual activity
MDC	2:23944	Rhythmic sharp waves
MDC	2:23936	Sharp and slow wave complex
MDC	2:23816	Sharp appearing or epileptiform activity
MDC	2:23824	Sharp transient
MDC	2:23760	Sleep F wave
MDC	2:23768	Sleep K complex
DCM	130834	Sleep Stage N1
DCM	130835	Sleep Stage N2
DCM	130836	Sleep Stage N3
MDC	2:23752	Sleep V wave
MDC	2:23736	Sleep activity and event
MDC	2:23800	Sleep arousal
MDC	2:23808	Sleep awakening
MDC	2:23784	Sleep sawtooth wave
MDC	2:23744	Sleep spindle
MDC	2:23680	Sleep stage REM
MDC	2:23688	Sleep stage REM with sleep spindle
MDC	2:23792	Sleep stage shift
MDC	2:23656	Sleep stage unspecified
MDC	2:23664	Sleep stage unstageable
MDC	2:23672	Sleep stage wake
MDC	2:24064	Slow eye movements
MDC	2:23840	Small sharp spike
MDC	2:23920	Spike and wave complex
MDC	2:24264	Swallowing and chewing artifactual activity
MDC	2:24224	Sweat of galvanic artifactual activity
MDC	2:23856	Triphasic wave
MDC	2:23832	Wicket
MDC	2:23848	Zeta wave
MDC	2:24448	EMG complex repetitive discharge
MDC	2:24464	EMG cramp discharge
MDC	2:24360	EMG doublet waveform
MDC	2:24392	EMG endplate noise
MDC	2:24400	EMG endplate spike
MDC	2:24432	EMG fasciculation potential
MDC	2:24416	EMG fibrillation potential
MDC	2:24384	EMG insertional activity
MDC	2:24352	EMG motor unit potential
MDC	2:24376	EMG multiplet waveform
MDC	2:24456	EMG myokymic discharge
MDC	2:24440	EMG myotonic discharge
MDC	2:24424	EMG positive sharp wave
MDC	2:24368	EMG triplet waveform
MDC	2:24408	EMG unspecified iterative discharge
MDC	2:24336	EMG unspecified waveform
MDC	2:24472	EMG waveform after discharge
MDC	2:24344	EMG waveform under voluntary control
MDC	2:24280	Eye blink
MDC	2:24320	Eyes closed
MDC	2:24328	Eyes open
MDC	2:24312	Other eye movement
MDC	2:24296	REM
MDC	2:24288	Saccade
MDC	2:24304	Slow eye movement
MDC	3:3072	Apnea
MDC	3:3284	Apnea 15 sec
MDC	3:3292	Apnea 30 sec
MDC	3:3266	Arrhythmia event
MDC	3:3076	Asystole
MDC	3:3128	Atrial fibrillation
MDC	3:3276	Atrial flutter
MDC	3:3084	Bradycardia
MDC	3:3264	Clinical seizure discharge
MDC	3:3246	Desaturation
MDC	3:3146	First-degree AV block
SCT	68978004	Hyperventilation
DCM	130413	Hyperventilation begin
DCM	130414	Hyperventilation end
MDC	3:3158	Irregular heart rate
MDC	3:3118	Irregular rhythm
MDC	3:3294	Pacer artifact
DCM	130415	Post-hyperventilation
MDC	3:3148	Second-degree AV block
MDC	3:3270	Sharp spikes
MDC	3:3262	Sinus tachycardia
MDC	3:3254	Spikes and waves
MDC	3:3190	Supraventricular extrasystole
MDC	3:3258	Third-degree AV block
MDC	3:432	Artifact
DCM	130891	Breakout box connected
DCM	130892	Breakout box disconnected
DCM	130893	Event button pressed
DCM	130894	Event button test
MDC	3:268	Lead disconnected
MDC	3:236	Power line problem
MDC	3:458	Power supply problem
DCM	130889	Preamplifier connected
DCM	130890	Preamplifier disconnected
DCM	130895	Tap test begin
DCM	130896	Tap test end
DCM	130888	Video recording off
DCM	130887	Video recording on
MDC	2:22952	Arousal
MDC	2:22784	Circum head
MDC	2:53539	Flash stimulus
DCM	130763	Bessel filter
DCM	130768	Bode filter
DCM	130760	Butterworth filter
DCM	130761	Chebyshev filter
DCM	130767	Double-m-derived filter
DCM	130762	Elliptic filter
DCM	130764	Gaussian filter
DCM	130765	K-type filter
DCM	130766	M-derived filter
DCM	130769	Zobel filter
DCM	130773	Biquad filter
DCM	130771	CIC filter
DCM	130770	FIR filter
DCM	130772	IIR filter
UCUM	Hz	Hz
DCM	130775	Hz angular
DCM	130774	Hz normalized
UCUM	rad/s	rad/s
DCM	130776	Magnitude normalized
UCUM	dB[mV]	dB(mV)
UCUM	dB[uV]	dB(µV)
UCUM	mV	mV
UCUM	uV	µV
DCM	130864	Device-related and Environment-related Event
DCM	130861	EEG Annotation
DCM	130862	EMG Annotation
DCM	130863	EOG Annotation
DCM	130865	Patient Consciousness
DCM	130860	Pattern Event
DCM	130869	Neurophysiology Automated Analysis Annotations
DCM	130868	Neurophysiology Post-hoc Review Annotations
DCM	130867	Neurophysiology Recording Annotations
SCT	252735006	Ambulatory EEG
SCT	54550000	EEG
SCT	252721009	Scalp EEG
SCT	18648009	Sleep EEG
SCT	252738008	Video EEG
SCT	248220008	Asleep
SCT	248218005	Awake
UCUM	Bq	becquerel
UCUM	MBq	megabecquerel
UCUM	mCi	millicurie
DCM	109001	Digital timecode (NOS)
DCM	109002	ECG-based gating signal, processed
DCM	109003	IRIG-B timecode
DCM	109004	X-Ray Fluoroscopy On Signal
DCM	109005	X-Ray On Trigger
SCT	432655005	Cardiac Stress State
DCM	109094	Delayed Redistribution State
DCM	109093	Redistribution State
DCM	109092	Reinjection State
SCT	128975004	Resting State
DCM	109091	Cardiac Stress State
DCM	109083	Paced
DCM	109081	Prospective gating
DCM	109080	Real time acquisition
DCM	109082	Retrospective gating
DCM	122793	PET Myocardial Perfusion, Rest and Stress
DCM	122791	PET Myocardial Perfusion, Rest only
DCM	122792	PET Myocardial Perfusion, Stress only
DCM	122797	PET Myocardial Viability, Rest and Stress
DCM	122795	PET Myocardial Viability, Rest only
DCM	122796	PET Myocardial Viability, Stress only
SCT	21576001	^13^Nitrogen
SCT	79197006	^82^Rubidium
SCT	108294005	Nuclear medicine cardiovascular study
SCT	764666002	PET brain study
SCT	416323006	PET breast study
SCT	241439007	PET heart study
SCT	241443006	PET study for localization of tumor
SCT	7562007	Radioisotope study of endocrine system
SCT	53585008	Radioisotope study of gastrointestinal system
SCT	76927004	Radioisotope study of genitourinary system
SCT	41842006	Radioisotope study of hematopoietic system
SCT	68796002	Radioisotope study of musculoskeletal system
SCT	19086005	Radioisotope study of respiratory system
SCT	45316007	Radionuclide localization of tumor
SCT	252680004	Radionuclide study for localization of inflammatory disease
DCM	122785	NM Myocardial Viability procedure
DCM	122782	Rest technetium/stress technetium 1 day procedure
DCM	122783	Rest technetium/stress technetium 2 day procedure
DCM	122781	Rest thallium/stress technetium procedure
DCM	122784	Stress technetium/rest technetium 1 day procedure
SCT	431511008	Stress thallium procedure
SCT	424299003	Tc-99m sestamibi
SCT	424118002	Tc-99m tetrofosmin
SCT	353842007	Thallium-201
DCM	122726	Algorithmic Attenuation Correction
DCM	122728	CT-based Attenuation Correction
DCM	122727	NM Transmission Attenuation Correction
DCM	122729	No Attenuation Correction
DCM	122748	False Positive defect finding
SCT	251057006	Fixed myocardial perfusion defect
SCT	251056002	Partially Reversible myocardial perfusion defect
SCT	251055003	Reversible myocardial perfusion defect
DCM	122740	Excellent image quality
DCM	122741	Good image quality
DCM	122742	Poor image quality
DCM	111235	Unusable - Quality renders image unusable
DCM	122743	Body habitus attenuation
DCM	122744	Breast attenuation
DCM	122745	Diaphragmatic attenuation
DCM	111210	Motion blur
SCT	429382003	Subdiaphragmatic uptake
SCT	429576000	Abnormal extracardiac uptake
SCT	428920008	Increased lung uptake
SCT	428552000	Normal extracardiac uptake
DCM	122721	Chang method
DCM	122720	OSEM algorithm
SCT	15508007	High risk
SCT	75976002	Low risk
SCT	429551001	Low to moderate risk
SCT	25594002	Moderate risk
SCT	429557002	Moderate to high risk
SCT	427986001	Normal risk
SCT	64957009	Uncertain risk
SCT	275514001	Impaired left ventricular function
SCT	42425007	Equivocal
SCT	301121007	Myocardial perfusion normal
SCT	428196007	Mixed Ischemia and Infarction
SCT	22298006	Myocardial Infarction
SCT	414795007	Myocardial ischemia
SCT	373128001	Markedly enlarged cardiac chamber
SCT	373126002	Mildly enlarged cardiac chamber
SCT	373127006	Moderately enlarged cardiac chamber
SCT	373124004	Normal size cardiac chamber
SCT	165079009	Exercise stress test
SCT	428685003	Paced stress test
SCT	428813002	Pharmacologic and exercise stress test
SCT	424064009	Pharmacologic stress test
SCT	102594003	Abnormal ECG
SCT	165084003	Abnormal exercise tolerance test
SCT	44808001	Arrhythmia
SCT	29857009	Chest Pain
SCT	53741008	Coronary Artery Disease
SCT	171224000	Heart disease risk factors
SCT	84114007	Heart failure
SCT	399261000	History of CABG
SCT	399211009	History of Myocardial Infarction
SCT	63467002	Left bundle branch block
SCT	429060002	Occupational requirement
SCT	80313002	Palpitations
SCT	371822007	Post PTCA
SCT	6456007	Supraventricular tachycardia
SCT	271594007	Syncope
SCT	368009	Valvular heart disease
DCM	122799	Anginal Equivalent
SCT	371807002	Atypical Angina
SCT	161971004	Chest pain not present
SCT	274668005	Noncardiac Chest Pain
SCT	233819005	Stable Angina
SCT	429559004	Typical Angina
SCT	4557003	Unstable Angina
SCT	429560009	Arm ergometer
SCT	739006	Bicycle ergometer
SCT	1211003	Treadmill
SCT	108502004	Adenosine
SCT	432062000	Adenosine A2 receptor agonist
SCT	66859009	Dipyridamole
SCT	26523005	Dobutamine
SCT	13791008	Asthenia (debility)
SCT	20262006	Ataxia or incoordination
SCT	238108007	Cachexia
SCT	429733000	Cannot reach target heart rate
SCT	105501005	Dependence on enabling machine or device
SCT	46866001	Fracture of lower limb
SCT	22325002	Gait problem
SCT	161622006	Lower limb amputation
SCT	26947005	Open wound of lower limb
SCT	29426003	Paralytic syndrome
SCT	441509002	Patient has pacemaker
DCM	122764	Patient weight exceeds equipment limit
SCT	400047006	Peripheral vascular disease
SCT	19829001	Pulmonary disease
SCT	428752002	Recent Myocardial infarction
SCT	103321005	Request by Physician
SCT	274662006	Transient limb paralysis
SCT	241620005	Cardiac MRI
SCT	35621002	Cardiac blood pool imaging (nuclear)
SCT	40701008	Echocardiography
SCT	105371005	SPECT
SCT	432554001	Cardiac stress recovery state
SCT	434161005	Peak cardiac stress state
SCT	165084003	Exercise ECG abnormal
SCT	370367002	Exercise ECG equivocal
SCT	165082004	Exercise ECG normal
SCT	262008008	Not performed
SCT	408574004	Imaging result abnormal
SCT	408379005	Imaging result equivocal
SCT	408573005	Imaging result normal
SCT	428691001	accentuated
SCT	428247006	blunted
SCT	38341003	Hypertensive
SCT	45007003	Hypotensive
UCUM	km/h	km/h
UCUM	[mi_i]/h	mph
SCT	427989008	Chronotropic incompetence
SCT	429198000	Exertional hypertension
SCT	429561008	Exertional hypotension
SCT	258181008	ECG analysis
SCT	24587005	Image analysis
DCM	122775	Agreement with prior findings
DCM	122776	Disagreement with prior findings
SCT	279084009	Chest discomfort
SCT	16973004	Claudication
SCT	404640003	Dizziness
SCT	84229001	Fatigue
SCT	238810007	Flushing
SCT	422587007	Nausea
SCT	255253007	End of Protocol
SCT	443482000	Hypertensive episode
SCT	67763001	Hypotensive episode
SCT	408551003	Patient Refused exercise test
SCT	258153002	Target Heart Rate Achieved
MDC	2:15880	QTc global using Bazett formula
MDC	2:15892	QTc global using Fredericia formula
MDC	2:15876	QTc interval global
MDC	2: 33792	QTc interval per lead
MDC	2:34048	QTc per lead using Bazett formula
MDC	2:34304	QTc per lead using Fredericia formula
MDC	2:16184	P duration global
MDC	2:6656	P duration per lead
MDC	2:16140	PP interval global
MDC	2:32768	PP interval per lead
MDC	2:15872	PR interval global
MDC	2:7168	PR interval per lead
MDC	2:16156	QRS duration global
MDC	2:7936	QRS duration per lead
MDC	2:16160	QT interval global
MDC	2:8192	QT interval per lead
MDC	2:16168	RR interval global
MDC	2:33024	RR interval per lead
MDC	2:16128	P Axis
MDC	2:16132	QRS axis
MDC	2:16136	T axis
SCT	49436004	Atrial Fibrillation
SCT	284470004	Atrial premature contraction
SCT	74021003	Bifascicular Block
SCT	428417006	Early repolarization
SCT	270492004	First degree Atrioventricular block
SCT	251120003	Incomplete Left bundle branch block
SCT	251124007	Incomplete Right bundle branch block
SCT	4554005	Intraventricular conduction disturbance
SCT	37760005	Left anterior fascicular block
SCT	62026008	Left posterior fascicular block
SCT	66657009	Non-sustained ventricular tachycardia
SCT	428750005	Nonspecific ST-T abnormality
SCT	164854000	Normal
SCT	59118001	Right bundle branch block
SCT	26141007	ST depression
SCT	76388001	ST elevation
SCT	195042002	Second degree Atrioventricular block
SCT	428549008	Secondary ST-T abnormality
SCT	27885002	Third degree Atrioventricular block
SCT	71908006	Ventricular fibrillation
SCT	195060002	Ventricular pre-excitation
SCT	251175005	Ventricular premature contraction
SCT	25569003	Ventricular tachycardia
DCM	122750	Non-diagnostic - low heart rate
DCM	122751	Non-diagnostic - resting ST abnormalities
DCM	122752	Non-diagnostic - ventricular pacing or LBBB
SCT	164929001	ST Interval Normal
DCM	122755	Strongly positive
DCM	122756	Strongly positive - ST elevation
SCT	260408008	Weakly positive
SCT	284355001	Left ventricle anterior segment
SCT	128564006	Left ventricle apical segment
SCT	284357009	Left ventricle inferior segment
SCT	284358004	Left ventricle lateral segment
SCT	284356000	Left ventricle septal segment
DCM	122759	ST Depression - Downsloping
DCM	122757	ST Depression - Horizontal
DCM	122758	ST Depression - Upsloping
SCT	10626002	Multifocal PVCs
SCT	27337007	Unifocal PVCs
SCT	11157007	Ventricular bigeminy
SCT	251159007	Ventricular tachycardia, polymorphic
SCT	429232006	Less ischemia
SCT	429477006	More ischemia
SCT	429391004	New infarction
SCT	428927006	New ischemia
SCT	260388006	No change
SCT	428824000	Resolution of ischemia
SCT	102460003	Decreased tolerance
SCT	102459008	Increased tolerance
SCT	428825004	Improvement of wall motion
SCT	429058004	New wall motion abnormality
DCM	122772	Aerobic index
SCT	304915008	Duke treadmill score
DCM	122771	Ratio of achieved to predicted functional capacity
DCM	122770	Ratio of achieved to predicted maximal oxygen consumption
DCM	122773	ST/HR Index
DCM	122735	Borg CR10 Scale
DCM	122734	Borg RPE Scale
DCM	109006	Differential signal
DCM	109007	His bundle electrogram
DCM	109008	Monopole signal
DCM	109009	Pacing (electrical) stimulus, voltage
DCM	109010	Radio frequency ablation, power
DCM	109013	Voltage measurement
DCM	109011	Voltage measurement by basket catheter
DCM	109012	Voltage measurement by mapping catheter
SCT	128580001	Averaged hemodynamic measurement method
SCT	128577002	Composite hemodynamic measurement method
SCT	128576006	Computed hemodynamic measurement method
SCT	133910006	Conductance catheter method
SCT	133911005	Doppler catheter method
SCT	128573003	Dual catheter method
SCT	133912003	Fiberoptic catheter method
SCT	128581002	Fluid filled catheter method
SCT	128575005	Pullback method
SCT	128448001	Pulmonary capillary wedge method
SCT	128578007	Static catheter method
SCT	133914002	Thermistor catheter method
SCT	128582009	Tip manometer method
SCT	128579004	Wedge method
SCT	128961006	Cardiac catheterization bailout phase
SCT	128955008	Cardiac catheterization baseline phase
SCT	128956009	Cardiac catheterization image acquisition phase
SCT	128957000	Cardiac catheterization intervention phase
SCT	129083002	Cardiac catheterization post contrast phase
SCT	128960007	Cardiac catheterization post-intervention phase
SCT	128958005	Cardiac catheterization pre-intervention phase
SCT	373105002	Cardiac catheterization test/challenge phase
SCT	128959002	Cardiac catheterization therapy phase
SCT	128952006	Catheterization of both left and right heart with graft
SCT	128953001	Catheterization of both left and right heart without graft
SCT	67629009	Catheterization of left heart
SCT	40403005	Catheterization of right heart
SCT	133882006	Drug Infusion Challenge
SCT	67338003	Transseptal catheterization
SCT	129087001	Atrial Effective Refractory Period, evaluation of
SCT	129090007	Carotid Sinus Massage procedure phase
SCT	129092004	Electrophysiology Mapping phase
SCT	129082007	Electrophysiology procedure baseline phase
SCT	129093009	Post-ablation phase
SCT	129091006	Post-defibrillation procedure phase
SCT	129089003	Radiofrequency Ablation procedure phase
SCT	129086005	Sinus Node Recovery Time, evaluation of
SCT	129088006	Ventricular Effective Refractory Period, evaluation of
SCT	424444005	Adenosine Stress protocol
SCT	129097005	Balke protocol
SCT	129095002	Bruce protocol
SCT	422685009	Dipyridamole Stress protocol
SCT	424225000	Dobutamine Stress protocol
SCT	129098000	Ellestad protocol
SCT	46136006	Exercise stress ECG test
SCT	129096001	Modified Bruce protocol
SCT	129102008	Modified Naughton protocol
SCT	129101001	Naughton protocol
SCT	129100000	Pepper protocol
SCT	424064009	Pharmacologic Stress protocol
SCT	129099008	Ramp protocol
SCT	26046004	Stress test using Bicycle Ergometer
SCT	428685003	Stress test using cardiac pacing
SCT	128974000	Baseline state
SCT	128976003	Exercise state
SCT	128977007	Post-exercise state
SCT	40199007	Supine body position
MDC	10:11269	12-lead derived from Frank XYZ leads
MDC	10:11270	12-lead derived from non-standard leads
MDC	10:11268	12-lead electrode pad
MDC	10:11271	12-lead for bicycle exercise testing, limb leads on back of patient
MDC	10:11284	12-lead from EASI leads (ES, AS, AI) by Dower/EASI transformation
MDC	10:11283	12-lead from Frank leads XYZ leads by Dower transformation
MDC	10:11285	12-lead from Limb Leads (I, II) and one or more V leads
MDC	10:11282	3-lead system, CC5-CM5-CH5
MDC	10:11281	3-lead system, CC5-CM5-ML
MDC	10:11277	Bipolar uncorrected XYZ lead system
MDC	10:11276	Cube XYZ lead system
MDC	10:11274	Frank XYZ lead system
MDC	10:11267	Mason-Likar lead positions, V1-V6 in electrode pad
MDC	10:11266	Mason-Likar lead positions, electrodes placed individually
MDC	10:11275	McFee-Parungao XYZ lead system
MDC	10:11280	NEHB lead system
MDC	10:11278	Pseudo-orthogonal XYZ lead system
MDC	10:11288	Standard 12-lead and CC5-CM5-ML
MDC	10:11289	Standard 12-lead and CM5-CC5-CH5
MDC	10:11287	Standard 12-lead and NEHB
MDC	10:11286	Standard 12-lead and XYZ
MDC	10:11292	Standard 12-lead extended to the left by V7, V8, V9
MDC	10:11291	Standard 12-lead extended to the right by V5R, V4R, V3R
MDC	10:11272	Standard 12-lead positions one intercostal space higher
MDC	10:11265	Standard 12-lead positions, electrodes placed individually
MDC	10:11290	Standard 12-lead with extra leads to the right and/or left sides
MDC	10:11264	Unspecified 12-lead system
MDC	10:11273	Unspecified XYZ lead system
MDC	10:11279	XYZ leads derived from standard 12-lead
MDC	10:8304	Aberrated atrial premature beat (Ashman beat)
MDC	10:8224	Abnormal beat
MDC	10:4096	Antibradycardia pace spike
MDC	10:6144	Antitachycardia pace spike
MDC	10:8400	Atrial escape beat
MDC	10:1792	Atrial flutter wave
MDC	10:8272	Atrial premature contraction (beat)
MDC	10:2240	Calibration pulse (individual pulse)
MDC	10:7168	Cardioversion spike
MDC	10:8192	Defibrillation spike
MDC	10:1216	Delta wave
MDC	10:8240	Dominant beat
MDC	10:1472	Entire Beat (Pon to Toff, excluding U)
MDC	10:1536	Entire Beat (Qon to Toff, excluding P and U)
MDC	10:1600	Entire QRS (excluding P, T and U)
MDC	10:8352	Fusion of ventricular and normal beat
MDC	10:8480	Incomplete left bundle branch block beat
MDC	10:8512	Incomplete right bundle branch block beat
MDC	10:1856	Isoelectric point or segment
MDC	10:1280	Isoelectric region from global QRS onset to specific lead onset
MDC	10:1344	Isoelectric region from specific lead QRS Offset to global offset
MDC	10:2176	Isolated QRS-like artifact
MDC	10:2048	J-point
MDC	10:8416	Junctional (nodal) escape beat
MDC	10:8288	Junctional (nodal) premature contraction
MDC	10:8528	Left anterior fascicular block beat
MDC	10:8464	Left bundle branch block beat
MDC	10:8544	Left posterior fascicular block beat
MDC	10:8688	Lown-Ganong-Levine syndrome
MDC	10:11216	Moderate Noise, beats can be detected but cannot be classified
MDC	10:11248	No ECG signal is available
MDC	10:11200	No Noise
MDC	10:8320	Non-conducted p-wave (blocked)
MDC	10:8208	Normal beat (sinus beat, normal conduction)
MDC	10:768	Notch
MDC	10:1408	Osborne wave
MDC	10:256	P wave
MDC	10:320	P' wave (second deflection in P wave)
MDC	10:384	P'' wave (third deflection in P wave)
MDC	10:1920	PR Segment
MDC	10:8720	Pacemaker Fusion beat
MDC	10:8752	Pacemaker Learning beat
MDC	10:448	Q wave
MDC	10:512	QS wave
MDC	10:576	R wave
MDC	10:640	R' wave (second deflection in R Wave)
MDC	10:704	R'' wave (third deflection in R Wave)
MDC	10:8368	R-on-T premature ventricular beat
MDC	10:8496	Right bundle branch block beat
MDC	10:832	S wave
MDC	10:896	S' wave (second deflection in S Wave)
MDC	10:960	S'' wave (third deflection in S Wave)
MDC	10:1984	ST Segment
MDC	10:2304	ST change
MDC	10:2112	ST measurement point
MDC	10:11232	Severe Noise, beats cannot be detected or classified
MDC	10:8384	Supraventricular escape beat
MDC	10:8256	Supraventricular premature contraction
MDC	10:1024	T wave
MDC	10:1088	T' wave (second deflection in T Wave)
MDC	10:2368	T-wave change
MDC	10:1664	TU fused wave
MDC	10:1152	U wave
MDC	10:8736	Unclassifiable beat
MDC	10:2432	Ventricular Activation Time
MDC	10:8432	Ventricular escape beat
MDC	10:1728	Ventricular flutter wave
MDC	10:8336	Ventricular premature contraction beat
MDC	10:8656	Wolf-Parkinson type A
MDC	10:8672	Wolf-Parkinson type B
MDC	10:8640	Wolf-Parkinson-White syndrome
MDC	10:4352	atrium Antibradycardia pace spike
MDC	10:6400	atrium Antitachycardia pace spike
MDC	10:7424	atrium Cardioversion spike
MDC	10:8448	atrium Defibrillation spike
MDC	10:8560	bifascicular block beat
MDC	10:8592	bilateral bundle-branch block beat
MDC	10:8608	intraventricular conduction disturbance
MDC	10:4864	left atrium Antibradycardia pace spike
MDC	10:5632	left ventricle Antibradycardia pace spike
MDC	10:8624	pre-excitation
MDC	10:4608	right atrium Antibradycardia pace spike
MDC	10:5376	right ventricle Antibradycardia pace spike
MDC	10:5888	transthoracic Antibradycardia pace spike
MDC	10:6912	transthoracic Antitachycardia pace spike
MDC	10:7936	transthoracic Cardioversion spike
MDC	10:8960	transthoracic Defibrillation spike
MDC	10:8576	trifascicular block beat
MDC	10:6656	ventricle Antitachycardia pace spike
MDC	10:7680	ventricle Cardioversion spike
MDC	10:8704	ventricle Defibrillation spike
MDC	10:5120	ventricular Antibradycardia pace spike
DCM	109014	35% of thermal/dye dilution CO
DCM	109015	70% of thermal/dye dilution CO
DCM	109016	A wave peak pressure
DCM	109017	A wave pressure, average
SCT	314453003	Average diastolic blood pressure
SCT	314440001	Average systolic blood pressure
DCM	109018	Beat detected (accepted)
DCM	109019	Beat detected (rejected)
SCT	416190007	End diastole
DCM	109023	End of expiration
DCM	109024	End of inspiration
DCM	109070	End of systole
DCM	109071	Indicator mean transit time
DCM	109025	Max dp/dt
DCM	109026	Max neg dp/dt
SCT	314439003	Maximum systolic blood pressure
SCT	6797001	Mean blood pressure
SCT	314451001	Minimum diastolic blood pressure
DCM	109028	Peak of thermal cardiac output bolus
DCM	109029	Start of expiration
DCM	109030	Start of inspiration
DCM	109031	Start of thermal CO
DCM	109072	Tau
DCM	109073	V max myocardial
DCM	109034	V wave peak pressure
DCM	109035	V wave pressure, average
DCM	109036	Valve close
DCM	109037	Valve open
DCM	109038	Ablation off
DCM	109039	Ablation on
DCM	109040	HIS bundle wave
DCM	109041	P wave
DCM	109042	Q wave
DCM	109043	R wave
DCM	109044	S wave
DCM	109045	Start of atrial contraction
DCM	109046	Start of atrial contraction (subsequent)
DCM	109047	Stimulation at rate 1 interval
DCM	109048	Stimulation at rate 2 interval
DCM	109049	Stimulation at rate 3 interval
DCM	109050	Stimulation at rate 4 interval
DCM	109051	T wave
DCM	109052	V wave
DCM	109053	V wave of next beat
DCM	121120	Cath Lab Procedure Log
DCM	121172	Nursing Note
DCM	121123	Patient Status or Event
DCM	121173	Physician Note
DCM	121174	Procedure Note
DCM	121171	Tech Note
DCM	122033	Hemostasis achieved
DCM	122035	Hemostasis not achieved - actively bleeding
DCM	122034	Hemostasis not achieved - oozing
DCM	122006	Nil Per Os (NPO) status confirmed
DCM	122002	Patient admitted to procedure room
DCM	122005	Patient advance directive given
DCM	122025	Patient alert
DCM	122028	Patient asleep
DCM	122007	Patient assisted to table
DCM	122001	Patient called to procedure room
DCM	122009	Patient connected to continuous monitoring
DCM	122031	Patient coughed
DCM	122037	Patient discharged from department
DCM	122032	Patient disconnected from continuous monitoring
DCM	122020	Patient disoriented
DCM	122036	Patient given post-procedure instruction
DCM	122003	Patient given pre-procedure instruction
DCM	122030	Patient has respiratory difficulty
DCM	122004	Patient informed consent given
DCM	122008	Patient prepped and draped
DCM	122038	Patient pronounced dead
DCM	122023	Patient reports chest pain
DCM	122022	Patient reports discomfort
DCM	122021	Patient reports nausea
DCM	122024	Patient reports no pain
DCM	122026	Patient restless
DCM	122027	Patient sedated
DCM	122012	Patient transferred to CCU
DCM	122010	Patient transferred to holding area
DCM	122039	Patient transferred to morgue
DCM	122011	Patient transferred to surgery
DCM	122029	Patient unresponsive
SCT	261459001	Via arm vein
SCT	103387006	Via artery
SCT	260585005	Via brachial artery
SCT	260590008	Via femoral artery
SCT	260601006	Via femoral vein
SCT	444850002	Via radial artery
SCT	103386002	Via vein
DCM	122044	Consultation With
DCM	122045	Office called
DCM	122043	Page Sent To
DCM	122041	Personnel Arrived
DCM	122042	Personnel Departed
DCM	122054	Aortic Intervention
SCT	54640009	Aortography
DCM	122058	Arterial conduit angiography
SCT	252427007	Bypass graft angiography
SCT	252426003	Cardiac ventriculography
SCT	33367005	Coronary Arteriography
SCT	433232009	Epicardial echocardiography
SCT	252421008	Intracardiac echocardiography
SCT	241466007	Intravascular ultrasound
SCT	265484009	Left Ventriculography
DCM	122057	Myocardial biopsy
SCT	265483003	Right Ventriculography
DCM	122055	Septal Defect Intervention
SCT	105376000	Transesophageal echocardiography
SCT	433236007	Transthoracic echocardiography
DCM	122053	Valvular Intervention
DCM	122056	Vascular Intervention
DCM	122073	Analysis or measurements for current procedure
DCM	122072	Pre-procedure log
DCM	122075	Prior report for current patient
DCM	122077	Consumable returned to inventory
DCM	122076	Consumable taken from inventory
DCM	122079	Consumable unusable
DCM	122078	Remaining consumable disposed
DCM	122086	Contrast administered
DCM	122085	Contrast end
DCM	122084	Contrast start
DCM	122083	Drug administered
DCM	122082	Drug end
DCM	122081	Drug start
DCM	122088	Infusate end
DCM	122087	Infusate start
DCM	122093	Concentration
DCM	122095	Duration of administration
DCM	121383	Mass administered
DCM	121382	Quantity administered
DCM	122094	Rate of administration
DCM	122092	Undiluted dose administered
DCM	122091	Volume administered
DCM	122096	Volume unadministered or discarded
SCT	228748004	Brachytherapy Device
SCT	371794009	Cutting Balloon Angioplasty (CBA) Device
SCT	371796006	Directional Coronary Atherectomy (DCA) Device
SCT	272224001	Guide Wire
SCT	371788001	Intracoronary Doppler guide wire
SCT	371789009	Intracoronary pressure guide wire
SCT	445282004	Intravascular Optical Coherence Tomography Device
SCT	371795005	Intravascular Ultrasound (IVUS) Device
SCT	371791001	Radiofrequency Ablation Device
SCT	371797002	Saline Thrombectomy
SCT	21870002	Transluminal Extraction Catheter (TEC)
DCM	122304	Angioplasty balloon deflated
DCM	122303	Angioplasty balloon inflated
DCM	122305	Device deployed
DCM	122302	Guidewire crossing lesion successful
DCM	122301	Guidewire crossing lesion unsuccessful
DCM	122312	Intervention performed
DCM	122311	Interventional device placed
DCM	122310	Interventional device placement unsuccessful
DCM	122313	Interventional device withdrawn
DCM	122307	Object removed
DCM	122308	Radiation applied
DCM	122309	Radiation removed
DCM	122306	Stent re-expanded
SCT	128617001	AV Fistula
SCT	710864009	Arterial dissection
SCT	50960005	Bleeding
SCT	410429000	Cardiac arrest
SCT	35304003	Cardiac tamponade
SCT	89138009	Cardiogenic shock
SCT	230690007	Cerebrovascular Accident or Stroke
SCT	42343007	Congestive heart failure
SCT	292095005	Contrast media adverse reaction
DCM	122167	Death During Catheterization
SCT	414088005	Emergency Coronary Artery Bypass
SCT	414089002	Emergency Percutaneous Coronary Intervention
SCT	414617007	Loss of distal pulse
SCT	1386000	Occlusion of artery
SCT	22036004	Pseudoaneurysm
SCT	42399005	Renal failure
SCT	103390000	Elective Procedure
SCT	25876001	Emergent Procedure
SCT	257950002	Salvage Procedure
SCT	103391001	Urgent Procedure
MDC	10:9712	AV Dissociation
MDC	10:9728	AV dissociation with interference
MDC	10:9552	AV junctional (nodal) escape rhythm
MDC	10:9536	AV junctional (nodal) rhythm
MDC	10:9600	AV reciprocating tachycardia
MDC	10:9568	Accelerated AV junctional (nodal) rhythm
MDC	10:9888	Accelerated idioventricular rhythm
MDC	10:10304	Anti-Tachycardia Pacing
MDC	10:10336	Asystole
MDC	10:9376	Atrial Bigeminy
MDC	10:10176	Atrial Demand Mode Pacing
MDC	10:9360	Atrial Ectopic Rhythm
MDC	10:9392	Atrial Tachycardia
MDC	10:9472	Atrial fibrillation
MDC	10:9456	Atrial flutter
MDC	10:9440	Automatic Atrial Tachycardia
MDC	10:10432	Bradycardia
MDC	10:10448	Calibration signal (sustained)
MDC	10:9760	Complete AV dissociation
MDC	10:9632	First Degree AV Block
MDC	10:9776	First Degree SA Block
MDC	10:9856	Idioventricular (ventricular escape) rhythm
MDC	10:10352	Irregular rhythm
MDC	10:9744	Isorhythmic AV dissociation
MDC	10:9584	Junctional Tachycardia
MDC	10:10368	Low Heart Rate Variability
MDC	10:10160	Lown-Ganong-Levine syndrome
MDC	10:9424	Multifocal Atrial Tachycardia
MDC	10:9312	Non-Respiratory Sinus Arrhythmia
MDC	10:10032	Nonsustained Ventricular Tachycardia (paroxysmal)
MDC	10:9232	Normal Sinus Rhythm
MDC	10:9408	Paroxsysmal Atrial Tachycardia
MDC	10:10064	Polymorphic Ventricular Tachycardia
MDC	10:9616	Reentrant AV nodal tachycardia
MDC	10:9296	Respiratory Sinus Arrhythmia
MDC	10:9648	Second Degree AV Block
MDC	10:9664	Second Degree AV Block Type I (Wenckebach, or Mobitz Type I)
MDC	10:9680	Second Degree AV Block Type II (Mobitz Type II)
MDC	10:9792	Second Degree SA Block Type I (Wenckebach)
MDC	10:9808	Second Degree SA Block Type II
MDC	10:9280	Sinus Arrhythmia
MDC	10:9248	Sinus Bradycardia
MDC	10:9216	Sinus Rhythm
MDC	10:9264	Sinus Tachycardia
MDC	10:9904	Slow Ventricular Tachycardia (Idioventricular Tachycardia)
MDC	10:9488	Supraventricular (atrial or junctional) Ectopic Rhythm
MDC	10:9520	Supraventricular Paroxsysmal Tachycardia
MDC	10:9504	Supraventricular Tachycardia (atrial or junctional)
MDC	10:10048	Sustained Monomorphic Ventricular Tachycardia
MDC	10:10416	T-wave alternans
MDC	10:9696	Third Degree AV Block (complete AV block)
MDC	10:9824	Third Degree SA Block (complete SA block)
MDC	10:10080	Torsades de Pointes Ventricular Tachycardia
MDC	10:9920	Ventricular Bigeminy
MDC	10:9952	Ventricular Couplet
MDC	10:10240	Ventricular Demand Mode Pacing
MDC	10:10016	Ventricular Fibrillation
MDC	10:10000	Ventricular Flutter
MDC	10:9872	Ventricular Parasystole
MDC	10:9968	Ventricular Run
MDC	10:9984	Ventricular Tachycardia (nonparoxysmal)
MDC	10:9936	Ventricular Trigeminy
MDC	10:9840	Ventricular rhythm
MDC	10:9344	Wandering Pacemaker between the sinus node and the A-V node
MDC	10:9328	Wandering Sinus Pacemaker within the sinus node
MDC	10:10128	Wolf-Parkinson type A
MDC	10:10144	Wolf-Parkinson type B
MDC	10:10112	Wolf-Parkinson-White syndrome
MDC	10:10096	pre-excitation
SCT	248584002	abnormal respiratory rhythm
SCT	23141003	gasping respiration
SCT	248585001	irregular breathing
SCT	5467003	normal respiratory rhythm
SCT	271824009	respiration intermittent
DCM	121071	Finding
DCM	121073	Impression
DCM	121075	Recommendation
DCM	121131	End Procedure Action
DCM	121133	Resume Procedure Action
DCM	121130	Start Procedure Action
DCM	121132	Suspend Procedure Action
SCT	373061006	Device applied to patient
SCT	371876007	Device at site of interest
DCM	122089	Device crossed lesion
SCT	386125002	Device crossed septum
SCT	371877003	Device inserted into sheath
SCT	373062004	Device used
SCT	371875006	Device withdrawn / removed
DCM	122097	Catheter Curve
DCM	121208	Inter-Marker Distance
DCM	122098	Transmit Frequency
SCT	386132006	Ablation frequency
SCT	386131004	Ablation power
SCT	371852004	Angioplasty Inflation duration
SCT	371851006	Angioplasty Inflation pressure
SCT	371892002	Delivered Radiation Dose
SCT	371854003	Rotational Atherectomy Speed
DCM	121145	Description of Material
DCM	121149	Lot Identifier
DCM	121148	Unit Serial Identifier
DCM	122047	Equipment brought to procedure room
DCM	122048	Equipment ready
DCM	122049	Equipment removed
DCM	122052	Bioptome
SCT	371801001	Fiberoptic catheter
SCT	371798007	Fluid filled catheter
SCT	129113006	Intra-Aortic Balloon Pump (IABP)
SCT	371793003	Sheath
SCT	397755005	Swann-Ganz catheter
SCT	371800000	Thermistor catheter
SCT	371802008	Tip manometer
SCT	386124003	Transseptal catheter
DCM	121137	DateTime Estimated
DCM	121136	DateTime Unsynchronized
SCT	86547008	Dorsalis Pedis Artery
LN	8884-9	Cardiac Rhythm
SCT	363871006	Patient mental state assessment
LN	9304-7	Respiration Rhythm
SCT	364062005	Respiration assessment
SCT	364528001	Skin condition assessment
SCT	420717009	Doppler
SCT	113011001	Palpation
DCM	122275	skin condition Clammy
DCM	122273	skin condition Cold
DCM	122272	skin condition Cool
DCM	122276	skin condition Diaphoretic
DCM	122274	skin condition Dry
DCM	122277	skin condition Flush
DCM	122278	skin condition Mottled
DCM	122279	skin condition Pale
DCM	122271	skin condition Warm
DCM	122282	airway partially obstructed
DCM	122283	airway severely obstructed
DCM	122281	airway unobstructed
DCM	122488	Calibration Object Used
DCM	122486	Geometric Isocenter
DCM	122487	Geometric Non-Isocenter
DCM	122559	Area Length Dodge
DCM	122558	Area Length Kennedy
DCM	122560	Area Length Wynne
DCM	122563	Boak
DCM	122562	Multiple Slices
DCM	122566	Parallelepiped
DCM	122564	TS Pyramid
DCM	122565	Two Chamber
LN	8277-6	BSA
DCM	122572	BSA^1.219
DCM	122574	Equidistant method
DCM	122575	User selected method
DCM	122475	Center of Gravity
DCM	122476	Long Axis Based
DCM	122477	No Realignment
DCM	122464	LAD Region in RAO Projection
DCM	122465	RCA Region in RAO Projection
DCM	122472	CFX Region in LAO Projection
DCM	122470	LAD Region in LAO Projection
DCM	122468	Multiple LAD Region in RAO Projection
DCM	122469	Multiple RCA Region in RAO Projection
DCM	122471	RCA Region in LAO Projection
DCM	122466	Single LAD Region in RAO Projection
DCM	122467	Single RCA Region in RAO Projection
DCM	122489	Curve Fitted Reference
DCM	122490	Interpolated Local Reference
DCM	122491	Mean Local Reference
SCT	408724004	Caudal LAO
SCT	408726002	Caudal RAO
SCT	408723005	Cranial LAO
SCT	408725003	Cranial RAO
DCM	122406	Left Atrial Ejection Fraction by Angiography
LN	8808-8	Left Ventricular Ejection Fraction by Angiography
LN	8815-3	Right Ventricular Ejection Fraction by Angiography
DCM	122407	Left Atrial ED Volume
LN	8821-1	Left Ventricular ED Volume
LN	8822-9	Right Ventricular ED Volume
DCM	122408	Left Atrial ES Volume
LN	8823-7	Left Ventricular ES Volume
LN	8824-5	Right Ventricular ES Volume
DCM	122473	Circular method
DCM	122474	Densitometric method
SCT	90892000	Diastolic
SCT	111973004	Systolic
DCM	122330	EEM Diameter
DCM	122332	Lumen Perimeter
DCM	122331	Plaque Plus Media Thickness
SCT	408706001	Stent Diameter
SCT	397413000	Vessel lumen diameter
DCM	122333	EEM Cross-Sectional Area
DCM	122335	In-Stent Neointimal Cross-Sectional Area
DCM	122334	Plaque plus Media Cross-Sectional Area
SCT	408705002	Stent Cross-Sectional Area
SCT	397415007	Vessel lumen cross-sectional area
DCM	122341	Calcium Length
SCT	408716009	Stenotic Lesion Length
DCM	122364	Stent Gap
SCT	408703009	Stent Length
DCM	122352	EEM Diameter Ratio
DCM	122350	Lumen Diameter Ratio
DCM	122343	Lumen Eccentricity Index
DCM	122348	Lumen Shape Index
DCM	122344	Plaque plus Media Eccentricity Index
DCM	122345	Remodeling Index
DCM	122351	Stent Diameter Ratio
DCM	122347	Stent Expansion Index
DCM	122346	Stent Symmetry Index
DCM	122371	EEM Volume
DCM	122374	In-Stent Neointimal Volume
DCM	122372	Lumen Volume
DCM	122375	Native Plaque Volume
SCT	408704003	Stent Volume
DCM	122376	Total Plaque Volume
DCM	122381	Distal Reference
DCM	122380	Proximal Reference
DCM	122687	Site of Lumen Maximum
DCM	122382	Site of Lumen Minimum
SCT	371895000	Culprit Lesion
DCM	122386	Distal Stent Margin
DCM	122384	Entire Pullback
SCT	52988006	Lesion
DCM	122385	Proximal Stent Margin
DCM	122383	Stented Region
SCT	56851009	Maximum
SCT	373098007	Mean
SCT	255605001	Minimum
SCT	233981004	Arterial (True) Aneurysm
SCT	255465008	Concentric
SCT	255380003	Eccentric
DCM	122390	Eroded Plaque
DCM	122361	False Lumen
DCM	122394	Fibro-Lipidic Plaque
SCT	40772000	Fibrous Plaque
DCM	122357	In-Stent Neointima
DCM	122395	Necrotic-Lipidic Plaque
DCM	122363	Plaque Rupture
SCT	62189002	Plaque Ulceration
SCT	22036004	Pseudo Aneurysm
DCM	122356	Soft plaque
SCT	396339007	Thrombus
SCT	237897009	Vascular Calcification
DCM	122389	Vulnerable Plaque
DCM	122397	Adventitial Dissection
DCM	122398	Intimal Dissection
DCM	122388	Intra-stent Dissection
SCT	54493002	Intramural hematoma
DCM	122399	Medial Dissection
DCM	122367	T-1 Worst
DCM	122368	T-2 Secondary
DCM	122369	T-3 Secondary
DCM	122370	T-4 Secondary
SCT	408710003	Acquired Incomplete stent apposition
SCT	408707005	Arterial Blood Stasis
SCT	408709008	Incomplete Stent apposition
DCM	122360	True Lumen
SCT	397406000	Collateral Branch of vessel
SCT	397421006	Vessel Origin
SCT	414165007	External Elastic Membrane
SCT	67170007	Lumen of artery
UCUM	kPa	kPa
UCUM	mm[Hg]	mmHg
UCUM	[PRU]	P.R.U.
UCUM	[wood'U]	Wood U
UCUM	dyn.s.cm-5	dyn.s.cm-5
UCUM	[PRU]/m2	P.R.U./m2
UCUM	[wood'U]/m2	Wood U/m2
UCUM	dyn.s.cm-5/m2	dyn.s.cm-5/m2
UCUM	[Ch]	french
UCUM	mm	mm
SCT	243776001	blood sampling from extracorporeal blood circuit
SCT	82078001	collection of blood specimen for laboratory
SCT	17636008	specimen collection
SCT	116176007	Mixed Venous Blood
SCT	371953005	Pulmonary Artery Blood
SCT	371954004	Pulmonary Vein Blood
SCT	371952000	Systemic Artery Blood
LN	2019-8	Arterial Blood Carbon dioxide partial pressure
LN	2703-7	Arterial Oxygen partial pressure
LN	19214-6	Arterial Oxygen partial pressure at 50% saturation
LN	11557-6	Blood Carbon dioxide partial pressure
LN	11556-8	Blood Oxygen partial pressure
LN	19217-9	Oxygen partial pressure at 50% saturation (P50)
LN	2021-4	Venous Blood Carbon dioxide partial pressure
LN	2705-2	Venous Oxygen partial pressure
LN	19216-1	Venous Oxygen partial pressure at 50% saturation
LN	10232-7	Aortic Root Oxygen content
LN	2026-3	Arterial Blood Carbon dioxide content
LN	19218-7	Arterial Oxygen content
LN	20565-8	Blood Carbon dioxide content
DCM	122185	Blood Oxygen content
LN	10245-9	Pulmonary Artery Main Oxygen content
LN	10247-5	Pulmonary Wedge Oxygen content
LN	2027-1	Venous Blood Carbon dioxide content
LN	19220-3	Venous Oxygen content
LN	2708-6	Arterial Oxygen saturation
DCM	122187	Blood Carbon dioxide saturation
LN	20564-1	Blood Oxygen saturation
LN	2709-4	Capillary Blood Oxygen Saturation
LN	2710-2	Capillary Blood Oxygen Saturation, by Oximetry
LN	2711-0	Venous Oxygen saturation
LN	1925-7	Arterial Blood Base Excess
LN	11555-0	Blood Base Excess
LN	1927-3	Venous Blood Base Excess
LN	2744-1	Arterial Blood pH
LN	11558-4	Blood pH
LN	2746-6	Venous Blood pH
LN	19218-7	Arterial Content (FCa)
DCM	122188	Pulmonary Arterial Content (FCpa)
DCM	122189	Pulmonary Venous Content (FCpv)
LN	19220-3	Venous Content (FCv)
DCM	121161	Begin oxygen administration
DCM	121162	End oxygen administration
SCT	371908008	Oxygen Administration by mask
SCT	371907003	Oxygen Administration by nasal cannula
DCM	121163	Oxygen Administration by ventilator
DCM	121157	Begin Circulatory Support
DCM	121158	End Circulatory Support
DCM	121168	Begin Ventilation
DCM	121169	End Ventilation
DCM	121166	Begin Pacing
DCM	121167	End Pacing
SCT	63697000	Cardiopulmonary bypass
SCT	371790000	External Counter-Pulsation
SCT	182744004	Extra-corporeal circulation
SCT	129113006	Intra-Aortic Balloon Pump
SCT	360066001	Left Ventricular Assist Device
SCT	371785003	Ambu Bag
SCT	371786002	Pressure Support Ventilator
SCT	371787006	Volume Support Ventilator
SCT	371910005	A-V sequential pacing
SCT	69158002	atrial pacing
SCT	371909000	pacing with magnet
SCT	59218006	temporary transcutaneous pacing
SCT	344994008	ventricular pacing
SCT	371911009	Blood pressure cuff method
SCT	288563008	After
SCT	272113006	Before
SCT	272114000	During
SCT	128555001	Fistula coronary to left atrium
SCT	128556000	Fistula coronary to left ventricle
SCT	373095005	Fistula coronary to right atrium
SCT	128558004	Fistula coronary to right ventricle
SCT	14944004	Neo-aorta (primitive aorta)
SCT	91707000	Neonatal pulmonary artery (primitive PA)
SCT	371829003	Pulmonary vein wedge
SCT	12691009	brachiocephalic trunk
SCT	128559007	geniculate artery
SCT	44830000	lateral plantar artery
SCT	74156002	medial plantar artery
SCT	43119007	posterior communicating artery
SCT	181351007	tibial artery
SCT	19715009	Basilic vein
SCT	34340008	Central venous system
SCT	128563000	Juxtaposed appendage
SCT	128449009	Pulmonary artery wedge
SCT	128448001	Pulmonary capillary wedge
SCT	128586007	Pulmonary chamber in cor triatriatum
SCT	128564006	Left ventricle apex
SCT	128565007	Right ventricle apex
SCT	34202007	Aortic Valve
SCT	70142008	Atrial Septal defect
SCT	7305005	Coarctation of aorta
SCT	91134007	Mitral Valve
SCT	39057004	Pulmonary valve
SCT	46030003	Tricuspid valve
SCT	30288003	Ventricular Septal defect
DCM	122196	C wave pressure
DCM	122197	Gradient pressure, average
DCM	122198	Gradient pressure, peak
LN	8480-6	Intravascular Systolic Blood pressure
LN	8462-4	Intravascular diastolic blood pressure
DCM	122199	Pressure at dp/dt max
DCM	122191	Ventricular End Diastolic pressure
DCM	122208	x-descent pressure
DCM	122209	y-descent pressure
DCM	122210	z-point pressure
DCM	122205	Blood velocity, mean
DCM	122206	Blood velocity, minimum
DCM	122207	Blood velocity, peak
DCM	122201	Diastolic blood velocity, mean
DCM	122202	Diastolic blood velocity, peak
DCM	122203	Systolic blood velocity, mean
DCM	122204	Systolic blood velocity, peak
DCM	122211	Left Ventricular ejection time
DCM	122212	Left Ventricular filling time
DCM	122182	R-R interval
DCM	122213	Right Ventricular ejection time
DCM	122214	Right Ventricular filling time
SCT	251011009	Aortic Valve Area
DCM	122160	Derived Non-Valve Area
SCT	251013007	Pulmonic Valve Area
SCT	251014001	Tricuspid Valve Area
SCT	251012002	Mitral Valve Area
SCT	371850007	Aortic Systolic Ejection Period (SEPa)
SCT	371853009	Derived Period, Non-Valve
SCT	371849007	Mitral Diastolic Filling Period (DFPm)
SCT	371848004	Pulmonary Systolic Ejection Period (SEPp)
SCT	371847009	Tricuspid Diastolic Filling Period (DFPt)
SCT	371845001	Aortic Valve Flow
SCT	371839009	Derived Flow, Non-Valve
SCT	371837006	Mitral Valve Flow
SCT	371846000	Pulmonary Valve Flow
SCT	371840006	Tricuspid Valve Flow
DCM	122161	Pulmonary Flow
DCM	122162	Systemic Flow
SCT	276901002	Pulmonary Vascular Resistance
SCT	386530009	Systemic Vascular Resistance
DCM	122215	Total Pulmonary Resistance
DCM	122216	Total Vascular Resistance
DCM	122217	Coronary Flow reserve
DCM	122218	Diastolic/Systolic velocity ratio
SCT	371835003	Fractional Flow Reserve using intracoronary bolus
SCT	371841005	Fractional Flow Reserve using intravenous infusion
SCT	371842003	Fractional flow reserve
DCM	122220	Hemodynamic Resistance Index
DCM	122219	Hyperemic ratio
SCT	251050008	Pulmonary/Systemic Flow Ratio
SCT	252068008	Pulsatility Index
LN	8581-1	Tibial/brachial index
SCT	371912002	Best value
SCT	258090004	Calculated
SCT	414135002	Estimated
SCT	258104002	Measured
SCT	373099004	Median
SCT	373100007	Mode
SCT	371914001	Peak to peak
SCT	371913007	Point source measurement
SCT	258083009	Visual estimation
SCT	373104003	Dye Dilution
SCT	371838001	Thermal Bath
SCT	371843008	Thermal Inline
SCT	421974008	Adjunct intent
SCT	373846009	Adjuvant intent
SCT	1279505009	Combined Diagnostic and Therapeutic Intent
SCT	373808002	Curative intent
SCT	261004008	Diagnostic Intent
SCT	447295008	Forensic Intent
SCT	363675004	Guidance Intent
SCT	373847000	Neo-adjuvant intent
SCT	363676003	Palliative Intent
SCT	129428001	Preventive intent
SCT	360271000	Prophylactic intent
DCM	113680	Quality Control Intent
SCT	360156006	Screening Intent
SCT	373825000	Staging intent
SCT	399707004	Supportive intent
SCT	262202000	Therapeutic Intent
SCT	38341003	Systemic arterial hypertension
SCT	271650006	Diastolic Pressure
SCT	276781007	Left Ventricular End-Diastolic Pressure
SCT	276780008	Left Ventricular Systolic Pressure
SCT	250767002	Pulmonary Artery Pressure
SCT	118433006	Pulmonary Capillary Wedge Pressure
SCT	276755008	Right Atrial Pressure
SCT	276774000	Right Ventricular End-Diastolic Pressure
SCT	276772001	Right Ventricular Systolic Pressure
SCT	88619007	Vascular Resistance
SCT	1250004	Decreased
SCT	75540009	Elevated
SCT	260395002	Normal Range
SCT	260360000	Severely Elevated
SCT	371874005	Cardiac catheterization gradient assessment phase
DCM	122244	BSA = (HT*WT/36)^0.5
DCM	122246	BSA = 0.0004688*WT^(0.8168-0.0154*log(WT))
DCM	122240	BSA = 0.003207*WT^(0.7285-0.0188*log(WT))*HT^0.3
DCM	122241	BSA = 0.007184*WT^0.425*HT^0.725
DCM	122266	BSA = 0.007358*WT^0.425*HT^0.725
DCM	122268	BSA = 0.008883*WT^0.444*HT^0.663
DCM	122270	BSA = 0.009568*WT^0.473*HT^0.655
DCM	122267	BSA = 0.010265*WT^0.423*HT^0.651
DCM	122242	BSA = 0.0235*WT^0.51456*HTcm^0.42246
DCM	122243	BSA = 0.024265*WT^0.5378*HTcm^0.3964
DCM	122269	BSA = 0.038189*WT^0.423*HT^0.362
DCM	122245	BSA = 1321+0.3433*WT
DCM	122255	Boothby table
DCM	122254	Fleisch table
DCM	122253	Robertson & Reid table
DCM	122250	VO2 = 152 * BSA
DCM	122251	VO2 = 175 * BSA
DCM	122252	VO2 = 176 * BSA
DCM	122249	VO2 = VeSTPD * 10 * (FIO2 - FE02)
DCM	122248	VO2female = BSA (138.1 - 17.04 * loge(age) + 0.378*HRf)
DCM	122247	VO2male = BSA (138.1 - 11.49 * loge(age) + 0.378*HRf)
DCM	122259	if (age < 18y) P50 = 27.2
DCM	122257	if (age < 1day) P50 = 21.6
DCM	122258	if (age < 30day) P50 = 24.6
DCM	122260	if (age < 40y) P50 = 27.4
DCM	122261	if (age > 60y) P50 = 29.3
DCM	122256	if (prem age< 3days) P50 = 19.9
DCM	122230	10 Year CHD Risk
DCM	122231	Comparative Average10 Year CHD Risk
DCM	122232	Comparative Low10 Year CHD Risk
DCM	122233	LDL Cholesterol Score Sheet for Men
DCM	122234	LDL Cholesterol Score Sheet for Women
DCM	122235	Total Cholesterol Score Sheet for Men
DCM	122236	Total Cholesterol Score Sheet for Women
SCT	268400002	12-Lead ECG
SCT	429163003	15-Lead ECG
SCT	425808002	18-Lead ECG
SCT	4525004	Emergency Department patient visit
SCT	373110003	Emergency procedure
SCT	373112006	Evaluation of murmur
SCT	371883000	Outpatient procedure
SCT	110467000	Pre-Surgery testing
SCT	373111004	Procedure in Cardiac Care Unit
SCT	373113001	Routine procedure
SCT	373098007	Averaged
SCT	371916004	Representative
SCT	373115008	Routine
SCT	371871002	Single Beats
SCT	251135002	Borderline Normal ECG
SCT	370359005	ECG Equivocal
DCM	122753	Non-diagnostic ECG
DCM	122730	Bazett QT Correction Algorithm
DCM	122733	Framingham QTc Algorithm
DCM	122732	Fridericia QTc Algorithm
DCM	122731	Hodges QT Correction Algorithm
MDC	10:11216	Moderate noise
MDC	10:11248	No signal
MDC	10:11232	Severe noise
MDC	2:7168	P offset to QRS onset duration, per lead
MDC	2:4608	P onset to P1 duration, per lead
MDC	2:4864	P onset to P2 duration, per lead
MDC	2:5120	P onset to P3 duration, per lead
MDC	2:32768	PP time period, per lead
MDC	2:33536	PQ segment time period, per lead
MDC	2:33280	PQ time period, per lead
MDC	2:7680	Q duration, per lead
MDC	2:8192	QT duration, per lead
MDC	2:34560	QTU time period, per lead
MDC	2:11264	R1 duration, per lead
MDC	2:11520	R2 duration, per lead
MDC	2:11776	R3 duration, per lead
MDC	2:33024	RR time period, per lead
MDC	2:12032	S1 duration, per lead
MDC	2:12288	S2 duration, per lead
MDC	2:12544	S3 duration, per lead
MDC	2:11008	Ventricular activation time, per lead
MDC	2:14848	Amplitude at 20 ms into ST segment, per lead
MDC	2:15104	Amplitude at 40 ms into ST segment, per lead
MDC	2:14336	Amplitude at 60 ms into ST segment, per lead
MDC	2:14592	Amplitude at 80 ms into ST segment, per lead
MDC	2:1024	J point Amplitude, per lead
MDC	2:1280	P maximum amplitude, per lead
MDC	2:1536	P minimum amplitude, per lead
MDC	2:3072	P3 amplitude, per lead
MDC	2:1792	Q amplitude, per lead
MDC	2:2048	R amplitude, per lead
MDC	2:12800	R1 amplitude, per lead
MDC	2:13056	R2 amplitude, per lead
MDC	2:13312	R3 amplitude, per lead
MDC	2:2304	S amplitude, per lead
MDC	2:13568	S1 amplitude, per lead
MDC	2:13824	S2 amplitude, per lead
MDC	2:14080	S3 amplitude, per lead
MDC	2:768	ST amplitude, per lead
MDC	2:2560	T maximum amplitude, per lead
MDC	2:2816	T minimum amplitude, per lead
MDC	2:16140	PP time period, global
MDC	2:16148	PQ segment time period, global
MDC	2:16144	PQ time period, global
MDC	2:15872	PR time period, global
MDC	2:16160	QT duration, global
MDC	2:16004	QTU time period, global
MDC	2:16000	RR time period, global
MDC	10:11418	Interpolator SNR
MDC	10:11403	Low pass filter cutoff freq
MDC	10:11409	Notch filter bandwidth
MDC	10:11408	Notch filter frequency
MDC	10:11397	Pad value
MDC	10:11393	Sample rate
MDC	10:11399	Sample skew
MDC	10:11394	Sensitivity
MDC	10:11400	Time offset
MDC	10:11398	Time skew
MDC	10:11395	Zero offset
MDC	10:11412	Baseline description
MDC	10:11404	High pass filter
MDC	10:11406	High pass filter description
MDC	10:11414	Interpolator
MDC	10:11416	Interpolator description
MDC	10:11402	Low pass filter
MDC	10:11407	Notch filter
MDC	10:11410	Notch filter description
SCT	373116009	Acute mitral regurgitation
SCT	57054005	Acute myocardial infarction
SCT	371817007	Acute ventricular septal rupture
SCT	67362008	Aortic aneurysm
SCT	308546005	Aortic dissection
SCT	194983005	Aortic insufficiency
SCT	8722008	Aortic valve disease
SCT	698247007	Arrhythmia
SCT	87343002	Atypical Angina, Variant Angina
SCT	102589003	Atypical chest pain
SCT	399020009	Congestive cardiomyopathy
SCT	85598007	Constrictive pericarditis
SCT	64715009	Hypertensive heart disease
SCT	45227007	Hypertrophic obstructive cardiomyopathy
SCT	48724000	Mitral regurgitation
SCT	79619009	Mitral stenosis
SCT	11851006	Mitral valve disease
SCT	409712001	Mitral valve prolapse
SCT	50920009	Myocarditis
SCT	55855009	Pericardial disease
SCT	35304003	Pericardial tamponade
SCT	314116003	Post-infarction angina
SCT	19242006	Pulmonary edema
SCT	76267008	Pulmonic valve disease
SCT	371810009	Recurrent angina Post-CABG
SCT	371812001	Recurrent angina Post-DCA
SCT	371808007	Recurrent angina Post-PTCA
SCT	371811008	Recurrent angina Post-Rotational Atherectomy
SCT	371809004	Recurrent angina Post-Stent
SCT	90828009	Restrictive cardiomyopathy
SCT	233823002	Silent ischemia
SCT	73774007	Subacute bacterial endocarditis
SCT	111287006	Tricuspid regurgitation
SCT	20721001	Tricuspid valve disease
SCT	4557003	Unstable Angina, Progressive Angina
SCT	13213009	heart disease, congenital
SCT	371824008	s/p MI positive stress for ischemia
SCT	195675009	Akinesis
SCT	25437005	Dyskinesis
SCT	373123005	Hyperkinetic region
SCT	37706002	Hypokinesis
SCT	371868005	Mild Hypokinesis
SCT	371869002	Moderate Hypokinesis
SCT	373122000	Normal wall motion
SCT	373121007	Not Evaluated
DCM	122288	Not visualized
SCT	371870001	Severe Hypokinesis
SCT	261665006	Unknown
DCM	122112	Normal Myocardium
DCM	122113	Scarred Myocardium
DCM	122114	Thinning Myocardium
SCT	90539001	Ventricular Aneurysm
SCT	373125003	Abnormally small cardiac chamber
SCT	371855002	Hyperkinesis
SCT	373129009	Normal wall contractility
SCT	94150003	Membranous
SCT	373131000	Non-restrictive
SCT	253551005	Restrictive
SCT	373134008	Aneurysm of Aortic Root
SCT	373135009	Annular Abscess of Aortic Root
SCT	373133002	Enlarged Aortic Root
SCT	373132007	Normal Aortic Root
SCT	371872009	Post Stenotic Dilation
SCT	21379009	Ruptured Sinus of Valsalva
SCT	253730009	Balanced Coronary Dominance
SCT	253729004	Left Coronary Dominance
SCT	253728007	Right Coronary Dominance
SCT	373136005	Calcified Heart Valve
DCM	127856	Heart Valve Flail
SCT	373137001	Immobile Heart Valve
SCT	10337008	Regurgitation
SCT	44241007	Stenosis
SCT	89736004	Valvular endocarditis
SCT	255378009	Aneurysmal
SCT	371894001	Bifurcation
SCT	237897009	Calcified
SCT	371895000	Culprit
SCT	371915000	Diffuse Disease
SCT	386140000	Ectatic
SCT	371873004	Luminal Irregularities
SCT	424045003	Muscle Bridge
SCT	371893007	Restenotic
SCT	386139002	Stenotic
SCT	386138005	Stented
SCT	386137000	Tortuous
SCT	373138006	Ulcerated
SCT	371867000	0: No Perfusion
SCT	371866009	1: Penetration without Perfusion
SCT	371864007	2: Partial Perfusion
SCT	371865008	3: Complete Perfusion
SCT	373142009	Definite Thrombus
SCT	373140001	No Thrombus
SCT	373141002	Possible Thrombus
SCT	373143004	Severe Thrombus
SCT	49608001	Irregular
SCT	371922008	Multiple Irregularities
SCT	82280004	Smooth
SCT	255321001	Ulcerative
SCT	399166001	Fatal
SCT	255604002	Mild
SCT	371923003	Mild to Moderate
SCT	6736007	Moderate
SCT	371924009	Moderate to Severe
SCT	24484000	Severe
SCT	264844003	left ventricle apical anterior segment
SCT	264849008	left ventricle apical inferior segment
SCT	264853005	left ventricle apical lateral segment
SCT	264845002	left ventricle apical septal segment
SCT	264850008	left ventricle basal anterior segment
SCT	396654005	left ventricle basal anterolateral segment
SCT	396482007	left ventricle basal anteroseptal segment
SCT	264846001	left ventricle basal inferior segment
SCT	396652009	left ventricle basal inferolateral segment
SCT	396646008	left ventricle basal inferoseptal segment
SCT	264848000	left ventricle mid anterior segment
SCT	396656007	left ventricle mid anterolateral segment
SCT	396647004	left ventricle mid anteroseptal segment
SCT	264847005	left ventricle mid inferior segment
SCT	396655006	left ventricle mid inferolateral segment
SCT	396649001	left ventricle mid inferoseptal segment
SCT	73050001	myocardium of anterolateral region
SCT	47962008	myocardium of apex of heart
SCT	72542009	myocardium of diaphragmatic region
SCT	16239001	myocardium of inferolateral region
SCT	33272004	myocardium of posterolateral region
SCT	61490001	Angina Class I
SCT	41334000	Angina Class II
SCT	85284003	Angina Class III
SCT	89323001	Angina Class IV
SCT	771453009	Abdominal aortic aneurysm stenting
SCT	233159005	Ablation operation for arrhythmia
SCT	232717009	Coronary artery bypass graft
SCT	428613004	Correction of congenital cardiovascular deformity
SCT	32413006	Heart transplant
SCT	233170003	Implantation of automatic cardiac defibrillator
SCT	307280005	Implantation of cardiac pacemaker
SCT	73544002	Operation on heart valve
SCT	415070008	Percutaneous coronary intervention
SCT	170745003	Diabetic on Dietary Treatment
SCT	170747006	Diabetic on Insulin
SCT	170746002	Diabetic on Oral Treatment
SCT	401314000	Non ST Elevation Myocardial Infarction
SCT	401303003	ST Elevation Myocardial Infarction
SCT	77176002	Current Smoker
SCT	8517006	Former Smoker
SCT	266919005	No History of Smoking
DCM	122171	Coronary lesion > = 50% stenosis
SCT	165076002	cardiac function test abnormal
SCT	56265001	heart disease
SCT	414545008	ischemic heart disease
SCT	371814000	Acute mitral regurgitation from chordal dysfunction
SCT	371813006	Acute mitral regurgitation from chordal rupture
SCT	371815004	Acute mitral regurgitation from papillary muscle dysfunction
SCT	371816003	Acute mitral regurgitation from papillary muscle rupture
SCT	371862006	Depression of left ventricular systolic function
SCT	194843003	Double vessel coronary artery disease.
SCT	45227007	Hypertrophic cardiomyopathy with obstruction
SCT	195020003	Hypertrophic cardiomyopathy without obstruction
SCT	371804009	Left main coronary artery disease
SCT	371861004	Mild intimal coronary irregularities, no significant stenoses
SCT	371803003	Multi vessel coronary artery disease.
SCT	371860003	Normal coronary arteries
SCT	371858000	Normal left and right heart hemodynamics
SCT	371856001	Normal left heart hemodynamics
SCT	371857005	Normal left ventricular systolic function and wall motion
SCT	371859008	Normal right heart hemodynamics
SCT	371805005	Significant coronary bypass graft disease
SCT	194842008	Single vessel coronary artery disease.
SCT	233817007	Triple vessel coronary artery disease.
SCT	8715000	Elective
SCT	50849002	Emergency Department
SCT	4563007	Transfer
SCT	420300004	NYHA Class I
SCT	421704003	NYHA Class II
SCT	420913000	NYHA Class III
SCT	422293003	NYHA Class IV
DCM	122061	Percutaneous Coronary Intervention
SCT	371897008	Administered between 3 and 6 hours before PCI
SCT	371906007	Administered between 6 hours and 7 days before PCI
SCT	371896004	Administered less than 3 hours before PCI
SCT	373148008	Contraindicated
SCT	371899006	Administered after lab visit
SCT	371898003	Administered before lab visit
SCT	371905006	Administered during lab visit
SCT	373147003	Contraindicated
SCT	371902009	Administered After Percutaneous Coronary Intervention
SCT	371903004	Administered During Percutaneous Coronary Intervention
SCT	371904005	Administered Prior to Percutaneous Coronary Intervention
SCT	371900001	Not Administered
SCT	371901002	Administered Less than 72 Hours before PCI
SCT	85606007	Radionuclide ventriculography
DCM	122060	Bi-plane Angiography
DCM	122059	Single plane Angiography
SCT	165816005	HIV Positive
SCT	161445009	History of Diabetes
SCT	308064009	History of cerebrovascular disease
SCT	414415007	History of chronic lung disease
SCT	414416008	History of hypercholesterolemia
UMLS	C0456029	Infant of mother with gestational diabetes
SCT	444161008	Insulin dependent mother (IDM)
SCT	419545005	CT angiography of coronary arteries
SCT	241547009	Cardiac CT
SCT	426005005	Cardiac CT for calcium scoring
SCT	431609005	Cardiac MRI stress
SCT	418903008	Cardiac cath coronary angiogram and left ventriculogram
SCT	41976001	Cardiac catheterization
SCT	419416005	Cardiac catheterization coronary angiogram
SCT	433233004	Exercise Stress echocardiography
SCT	165079009	Exercise Tolerance Test
SCT	241663008	Magnetic resonance angiography
SCT	35202002	Perfusion imaging (nuclear)
SCT	424064009	Pharmacological stress test
SCT	426940008	Radionuclide angiocardiography
SCT	252432008	Radionuclide myocardial perfusion study
SCT	266894000	Family history of cardiovascular disease
SCT	430091005	Family history of coronary arteriosclerosis
SCT	160303001	Family history of diabetes mellitus
SCT	266897007	Family history of myocardial infarction
SCT	407559004	Family history unknown
SCT	160270001	No family history of cardiovascular disease
SCT	160274005	No family history of diabetes
SCT	41549009	ACE inhibitor
SCT	96308008	Angiotensin II receptor antagonist
SCT	48698004	Calcium channel blocker
SCT	372700007	Nitrate vasodilator
SCT	346322006	Anion exchange resin
SCT	372872006	Bile acid sequestrant
NCIt	C98150	Fibrate
SCT	346441008	Fish oils
SCT	96302009	Statins
SCT	373260001	class I antiarrhythmic agent
SCT	373278006	class II antiarrhythmic agent
SCT	372855004	class III antiarrhythmic agent
SCT	372693007	class IV antiarrhythmic agent
SCT	36969009	Insertion of coronary artery stent
SCT	426347000	Thrombolytic therapy
SCT	1269496002	Complaint
SCT	64572001	Disease
SCT	404684003	Finding
SCT	418799008	Finding reported by patient/informant
SCT	248536006	Functional performance and activity
SCT	55607006	Problem
SCT	394774009	Active problem
SCT	90734009	Chronic
SCT	394775005	Inactive problem
SCT	7087005	Intermittent
SCT	410516002	Known absent
SCT	413322009	Problem resolved
SCT	255227004	Recurrent
SCT	415684004	Suspected
SCT	1194003	Well controlled
SCT	438949009	Alive
SCT	81323004	Alive and well
SCT	27624003	Chronically ill
SCT	419099009	Deceased
SCT	21134002	Disabled
SCT	765205004	In remission
SCT	399307001	Lost to follow-up
SCT	161045001	Severely disabled
SCT	271593001	Severely ill
SCT	162467007	Symptom free
SCT	385656004	Ended
SCT	385651009	In progress
SCT	385655000	Suspended
SCT	897148007	Alcohol consumption
SCT	228366006	Drug misuse behavior
SCT	256235009	Exercise
SCT	364393001	Nutrition
SCT	365981007	Tobacco Smoking Behavior
SCT	72506001	Implantable defibrillator
SCT	69805005	Insulin pump
SCT	261613009	Stage 0
SCT	258215001	Stage 1
SCT	258219007	Stage 2
SCT	258224005	Stage 3
SCT	258228008	Stage 4
SCT	261617005	Stage 5
DCM	130623	left ventricle apical anterolateral segment
DCM	130620	left ventricle apical anteroseptal segment
DCM	130622	left ventricle apical inferolateral segment
DCM	130621	left ventricle apical inferoseptal segment
SCT	29185008	fatty degeneration
SCT	255423002	fibrous
SCT	76197007	hyperplasia
SCT	26242008	mixed
SCT	17589002	non-calcified
SCT	18115005	pathologic calcification
DCM	122650	Area Based Method
DCM	122651	Diameter Based Method
DCM	122656	ECST
DCM	122655	NASCET
SCT	195295006	Raynaud's disease
SCT	72092001	arteriosclerotic vascular disease
SCT	71173004	compression
SCT	234021009	cystic adventitial disease
SCT	55584005	embolism
SCT	363563002	entrapment
SCT	264579008	thrombosis
SCT	31996006	vasculitis
DCM	122652	Volume Based Method
SCT	125273000	calcified aneurysm
SCT	233982006	cirsoid aneurysm
SCT	52856002	cylindroid aneurysm
SCT	710864009	dissecting aneurysm
SCT	125272005	expanding aneurysm
SCT	85431000	fusiform aneurysm
SCT	314186008	inflammatory abdominal aortic aneurysm
SCT	43299000	miliary aneurysm
SCT	85726003	mixed aneurysm
SCT	125274006	multiple aneurysm
SCT	51668007	mycotic aneurysm
SCT	14156004	racemose aneurysm
SCT	22039006	ruptured aneurysm
SCT	54002007	saccular aneurysm
SCT	70984001	serpentine aneurysm
SCT	125271003	thrombosed aneurysm
SCT	110421000	traumatic aneurysm
SCT	57754000	varicose aneurysm
SCT	19346006	Marfan's Syndrome
SCT	417746004	Traumatic Abnormality
SCT	85659009	aneurysm
SCT	400210000	angioma
SCT	128617001	arteriovenous fistula
SCT	25322007	dilatation
SCT	31113003	diverticulum
SCT	31653004	fibromuscular dysplasia
SCT	26036001	occlusion
SCT	1522000	plaque
SCT	415582006	stenosis
SCT	15690004	tortuosity
SCT	416061003	vascular coiling
SCT	107671003	vascular sclerosis
DCM	122680	endoleak
SCT	55199003	hypoplasia
SCT	370512004	migration of implant or internal device
DCM	122684	stent disintegration
DCM	122683	stent fracture
SCT	257363003	metal stent
SCT	257362008	plastic stent
SCT	83578000	surgical
SCT	118927008	thrombosis
SCT	417746004	trauma
SCT	47631006	adventitial degeneration
SCT	17941002	arteriolosclerosis
SCT	28960008	arteriosclerosis
SCT	32651000	arteriosclerosis with fibrinoid necrosis
SCT	48434008	atheroma
SCT	20717008	atherosclerotic fibrous plaque
SCT	29483008	calcified atheromatous plaque
SCT	74937006	complicated atheromatous plaque
SCT	42182000	cystic medical necrosis
SCT	125358004	diffuse fibroelastosis
SCT	19952003	elastic vascular sclerosis
SCT	53151000	fatty streaks
SCT	72166006	fibroelastosis
SCT	125357009	focal fibroelastosis
SCT	18016009	phlebosclerosis
SCT	62189002	ulcerated atheromatous plaque
SCT	33593002	vascular wall degeneration
SCT	444968003	CT arteriography of abdominal aorta with contrast
SCT	241553009	CT of abdominal aorta
SCT	1187246003	CT of abdominal aorta without contrast
SCT	303680000	cardiovascular CT
SCT	271993009	peripheral angiography
SCT	303827001	trunk angiography
SCT	241663008	vascular MRI
DCM	122620	Papillary Muscle Excluded
DCM	122621	Papillary Muscle Included
SCT	45804006	autonomous breathing
DCM	122612	central breathing position
SCT	58322009	expiration
SCT	14910006	inspiration
SCT	386616007	shallow breathing
SCT	17366009	atrial arrhythmia
SCT	64730000	normal sinus rhythm
SCT	44103008	ventricular arrhythmia
SCT	85383006	Accessory Renal Artery
SCT	60176003	Anterior Cerebral Artery
SCT	26703007	Anterior Tibial Vein
SCT	397418009	Anterior-Middle Cerebral Artery Bifurcation
SCT	397419001	Anterior-Posterior Cerebral Artery Bifurcation
SCT	274231001	Arcuate Artery of the Kidney
SCT	195164009	Atrial Vein
SCT	195496005	Atrioventricular Vein
SCT	80272002	Carotid Bifurcation
SCT	21479005	Carotid Bulb
SCT	54409005	Carotid Siphon
SCT	57850000	Celiac Axis
SCT	76117006	Central Retinal Artery
SCT	62869001	Central Retinal Vein
SCT	128549006	Cockett's perforating vein
SCT	397363009	Common Femoral Vein
SCT	66559000	Common Hepatic Artery
SCT	10119003	Deep Palmar Arch of Radial Artery
SCT	368481004	Deep Palmar Venous Arch
SCT	40254007	Digital artery of hand
SCT	397411003	Fifth Lumbar Artery
SCT	397407009	First Lumbar Artery
SCT	397410002	Fourth Lumbar Artery
SCT	23771002	Gastric Artery
SCT	264481007	Gastrocnemius vein
SCT	37274004	Gastroduodenal Artery
SCT	397437000	Giacomini vein
SCT	414368000	Great Saphenous Vein of Calf
SCT	414369008	Great Saphenous Vein of Thigh
SCT	397405001	Hilar Artery
SCT	397439002	Ileal vein
SCT	32859001	Inferior Mesenteric Vein
SCT	397425002	Inferior Right Hepatic Vein
SCT	28205006	Infra-renal Aorta
SCT	274143007	Interlobar Artery of Kidney
SCT	274329007	Interlobular Artery of Kidney
SCT	415637004	Internal Carotid Artery C5 segment
SCT	698348000	Internal Carotid Artery C6 segment
SCT	40300007	Internal iliac vein
SCT	714754004	Lateral calf perforator
SCT	21807003	Left Branch of Hepatic Artery
SCT	273202007	Left Hepatic Vein
SCT	70253006	Left Main Branch of Portal Vein
SCT	27706005	Left Pulmonary Vein
SCT	26805005	Lesser Saphenous Vein
SCT	274060004	Lobar Artery
SCT	49852007	Median Cubital vein
SCT	17232002	Middle Cerebral Artery
SCT	414722000	Middle Cerebral Artery M1 Segment
SCT	414723005	Middle Cerebral Artery M2 Segment
SCT	273099000	Middle Hepatic Vein
SCT	12052000	Ovarian Artery
SCT	976004	Ovarian vein
SCT	15763003	Perforating Artery of Kidney
SCT	71758008	Peroneal Vein
SCT	83018002	Plantar Arterial Arch
SCT	56849005	Popliteal Vein
SCT	70382005	Posterior Cerebral Artery
SCT	415144009	Posterior Cerebral Artery P1 Segment
SCT	415145005	Posterior Cerebral Artery P2 Segment
SCT	4258007	Posterior Tibial Vein
SCT	397435008	Posterior arch vein
SCT	23438002	Profunda Femoris Vein
SCT	18112008	Proper Hepatic Artery
SCT	430757002	Pulmonary Vein
SCT	52359001	Radial vein
SCT	69421009	Right Branch of Hepatic Artery
SCT	272998002	Right Hepatic Vein
SCT	73931004	Right Main Branch of Portal Vein
SCT	91539005	Right Pulmonary Vein
SCT	244415001	Saphenopopliteal junction
SCT	397408004	Second Lumbar Artery
SCT	120234003	Segmental Artery
SCT	397412005	Sixth Lumbar Artery
SCT	49082002	Small Cardiac Vein
SCT	195073003	Smallest Cardiac Vein
SCT	397427005	Soleal vein
SCT	397364003	Superficial Femoral Vein
SCT	26818002	Superficial Palmar Arch
SCT	368479001	Superficial Palmar Venous Arch
SCT	90771006	Superior Mesenteric Vein
SCT	1918003	Supra-renal Aorta
SCT	415646005	Terminal internal carotid artery
SCT	27175001	Testicular Artery
SCT	31688004	Testicular Vein
SCT	714759009	Thigh perforator
SCT	397409007	Third Lumbar Artery
SCT	397423009	Transjugular Intrahepatic Portosystemic Shunt
SCT	17623008	Ulnar vein
SCT	91079009	Uterine Artery
SCT	195328002	Ventricular Vein
SCT	79142001	Suprapulmonic valve area
SCT	45341000	Trunk of pulmonary artery
SCT	90315007	pulmonary valve sinuses
SCT	255511005	long
SCT	367450005	short
LN	8810-4	Left ventricular ejection fraction by CT
LN	8811-2	Left ventricular ejection fraction by MR
LN	8817-9	Right ventricular ejection fraction by CT
LN	8818-7	Right ventricular ejection fraction by MR
SCT	90096001	Stroke Volume
DCM	122639	Signal Baseline End
DCM	122638	Signal Baseline Start
DCM	122631	Signal Earliest Peak Time
DCM	122633	Signal Increase Start Time
DCM	122634	Signal Time to Peak
SCT	73166001	Aortic Bifurcation
SCT	413896006	Common Iliac Bifurcation
DCM	122675	Anterior-Posterior
SCT	304059001	endocardial
SCT	261073003	epicardial
SCT	816094009	Chest
SCT	32849002	Esophagus
SCT	87953007	Ureter
SCT	13648007	Urethra
SCT	399142007	Albers-Schonberg
SCT	399237007	Alexander
SCT	422670003	Apple
SCT	399218003	Arcelin
SCT	399263002	Beclere
SCT	399362005	Bertel
SCT	399246001	Blackett-Healy
SCT	260492003	Brewerton projection
SCT	399344001	Broden
SCT	422861003	Burman
SCT	399278009	Cahoon
SCT	399358004	Caldwell
SCT	399212002	Camp-Coventry
SCT	399065000	Causton
SCT	399148006	Chamberlain
SCT	399013002	Chassard-Lapine
SCT	399355001	Chausse
SCT	399245002	Cleaves
SCT	399028002	Clements
SCT	399320003	Clements-Nakayama
SCT	423091003	Colcher-Sussman
SCT	424811006	Danelius-Miller
SCT	399303002	Dunlap
SCT	424655003	Eraso Modification
SCT	399372008	Ferguson
SCT	424962005	Fisk
SCT	399281004	Fleischner
SCT	425157002	Folio
SCT	399103007	Friedman
SCT	399073009	Fuchs
SCT	425188003	Garth
SCT	399082003	Gaynor-Hart
SCT	399311007	Grandy
SCT	399146005	Grashey
SCT	399341009	Haas
SCT	260493008	Harris Beath axial projection
SCT	399199004	Henschen
SCT	399277004	Hickey
SCT	424086005	Hirtz Modification
SCT	399129007	Holly
SCT	399285008	Holmblad
SCT	399168000	Hough
SCT	399083008	Hsieh
SCT	399003005	Hughston
SCT	399025004	Isherwood
SCT	399201002	Judd
SCT	260496000	Judet projection
SCT	399152006	Kandel
SCT	399280003	Kasabach
SCT	399227002	Kemp Harper
SCT	425030002	Kite
SCT	399318001	Kovacs
SCT	399080006	Kuchendorf
SCT	399332004	Kurzbauer
SCT	399156009	Laquerriere-Pierquin
SCT	399169008	Lauenstein
SCT	399206007	Law
SCT	399179005	Lawrence
SCT	398996004	Leonard-George
SCT	399037002	Lewis
SCT	399342002	Lilienfeld
SCT	399308006	Lindblom
SCT	399251007	Lorenz
SCT	399327000	Low-Beer
SCT	399370000	Lysholm
SCT	399024000	May
SCT	399000008	Mayer
SCT	399284007	Merchant
SCT	399005003	Miller
SCT	422568001	Moore
SCT	260497009	Mortice projection
SCT	422795009	Neer
SCT	399002000	Nolke
SCT	399157000	Norgaard
SCT	399171008	Ottonello
SCT	399181007	Pawlow
SCT	399365007	Pearson
SCT	399138009	Penner
SCT	399022001	Pirie
SCT	423720000	Rafert
SCT	422534007	Rafert-Long
SCT	399234000	Rhese
SCT	425035007	Robert
SCT	425042007	Rosenberg
SCT	399290006	Schuller
SCT	399243009	Settegast
SCT	399098005	Staunig
SCT	399292003	Stecher
SCT	399349006	Stenvers
SCT	422954003	Stryker
SCT	399313005	Swanson
SCT	399247005	Tarrant
SCT	399296000	Taylor
SCT	399127009	Teufel
SCT	399241006	Titterington
SCT	399270002	Towne
SCT	399125001	Twining
SCT	399330007	Valdini
SCT	260506009	Van Rosen projection
SCT	260473000	Waters
SCT	399130002	West Point
SCT	399215000	Wigby-Taylor
SCT	422996004	Wolf
SCT	399026003	Zanelli
SCT	399192008	cranio-caudal exaggerated laterally
SCT	399101009	cranio-caudal exaggerated medially
SCT	441555000	inferomedial to superolateral oblique
SCT	399352003	latero-medial
SCT	399188001	superolateral to inferomedial oblique
SCT	127457009	tissue specimen from breast
SCT	441752004	Anterior compression
SCT	399011000	Axillary Tail
SCT	442580003	Axillary tissue
SCT	399161006	Cleavage
SCT	399209000	Implant Displaced
SCT	442593008	Infra-mammary fold
SCT	399163009	Magnification
SCT	442581004	Nipple in profile
SCT	414493004	Rolled Inferior
SCT	399197002	Rolled Lateral
SCT	399226006	Rolled Medial
SCT	415670009	Rolled Superior
SCT	399055006	Spot Compression
SCT	28035005	Teeth, gums and supporting structures
SCT	699510004	Canine region
SCT	699453001	Central incisor region
SCT	699507006	First molar region
SCT	699509009	First premolar region
SCT	699511000	Lateral incisor region
SCT	699505003	Second molar region
SCT	699508001	Second premolar region
SCT	699503005	Third molar region
SCT	860782001	Mandibular left canine tooth
SCT	425106001	Mandibular left central incisor tooth
SCT	866006002	Mandibular left first molar tooth
SCT	2400006	Mandibular left first premolar tooth
SCT	423331005	Mandibular left lateral tooth
SCT	863898000	Mandibular left second molar tooth
SCT	24573005	Mandibular left second premolar tooth
SCT	74344005	Mandibular left third molar tooth
SCT	860785004	Mandibular right canine tooth
SCT	424575004	Mandibular right central incisor tooth
SCT	866005003	Mandibular right first molar tooth
SCT	80140008	Mandibular right first premolar tooth
SCT	423937004	Mandibular right lateral incisor tooth
SCT	863899008	Mandibular right second molar tooth
SCT	8873007	Mandibular right second premolar tooth
SCT	38994002	Mandibular right third molar tooth
SCT	860780009	Permanent maxillary left canine tooth
SCT	424399000	Permanent maxillary left central incisor tooth
SCT	865988009	Permanent maxillary left first molar tooth
SCT	61897005	Permanent maxillary left first premolar tooth
SCT	423185002	Permanent maxillary left lateral incisor tooth
SCT	863901004	Permanent maxillary left second molar tooth
SCT	23226009	Permanent maxillary left second premolar tooth
SCT	87704003	Permanent maxillary left third molar tooth
SCT	860767006	Permanent maxillary right canine tooth
SCT	422653006	Permanent maxillary right central incisor tooth
SCT	865995000	Permanent maxillary right first molar tooth
SCT	57826002	Permanent maxillary right first premolar tooth
SCT	424877001	Permanent maxillary right lateral incisor tooth
SCT	863902006	Permanent maxillary right second molar tooth
SCT	36492000	Permanent maxillary right second premolar tooth
SCT	68085002	Permanent maxillary right third molar tooth
SCT	43281008	Deciduous mandibular left canine tooth
SCT	89552004	Deciduous mandibular left central incisor tooth
SCT	38896004	Deciduous mandibular left first molar tooth
SCT	14770005	Deciduous mandibular left lateral incisor tooth
SCT	49330006	Deciduous mandibular left second molar tooth
SCT	6062009	Deciduous mandibular right canine tooth
SCT	67834006	Deciduous mandibular right central incisor tooth
SCT	58646007	Deciduous mandibular right first molar tooth
SCT	22445006	Deciduous mandibular right lateral incisor tooth
SCT	61868007	Deciduous mandibular right second molar tooth
SCT	73937000	Deciduous maxillary left canine tooth
SCT	51678005	Deciduous maxillary left central incisor tooth
SCT	45234009	Deciduous maxillary left first molar tooth
SCT	43622005	Deciduous maxillary left lateral incisor tooth
SCT	51943008	Deciduous maxillary left second molar tooth
SCT	30618001	Deciduous maxillary right canine tooth
SCT	88824007	Deciduous maxillary right central incisor tooth
SCT	17505006	Deciduous maxillary right first molar tooth
SCT	65624003	Deciduous maxillary right lateral incisor tooth
SCT	27855007	Deciduous maxillary right second molar tooth
SCT	40565003	^11^Carbon
SCT	40937006	^124^Iodine
SCT	424875009	^14^Oxygen
DCM	126606	^152^Terbium
SCT	129504001	^15^Oxygen
SCT	423764008	^38^Potassium
DCM	126605	^43^Scandium
DCM	126600	^44^Scandium
SCT	75696008	^45^Titanium
DCM	126601	^51^Manganese
SCT	69089000	^52^Iron
SCT	37225000	^52^Manganese
DCM	126607	^52m^Manganese
SCT	425364008	^60^Copper
SCT	71425003	^61^Copper
SCT	422934004	^62^Copper
SCT	65054007	^62^Zinc
SCT	79477007	^66^Gallium
SCT	35337001	^68^Gallium
SCT	53315004	^68^Germanium
DCM	126602	^70^Arsenic
SCT	2705002	^72^Arsenic
SCT	87437000	^73^Selenium
SCT	17910003	^75^Bromine
SCT	79523006	^76^Bromine
SCT	86521004	^77^Bromine
SCT	10738001	^86^Yttrium
SCT	63360001	^89^Zirconium
DCM	126603	^90^Niobium
SCT	424079002	^94m^Technetium
DCM	126752	28H1 ^89^Zr
DCM	126713	2FA F^18^
DCM	126751	7D12 ^89^Zr
DCM	126750	7E11 ^89^Zr
DCM	126729	AGN-150998 ^89^Zr
DCM	126700	ATSM Cu^60^
DCM	126701	ATSM Cu^61^
DCM	126702	ATSM Cu^62^
SCT	422855001	ATSM Cu^64^
SCT	129513004	Acetate C^11^
SCT	129508003	Ammonia N^13^
DCM	126754	Anti-B220 ^89^Zr
DCM	126722	Benralizumab ^89^Zr
DCM	126516	Bevacizumab ^89^Zr
DCM	126727	Blinatumomab ^89^Zr
DCM	126735	Brentuximab ^89^Zr
SCT	422540000	Butanol O^15^
DCM	126715	CLR1404 I^124^
DCM	126716	CLR1404 I^131^
SCT	129507008	Carbon dioxide O^15^
SCT	129515006	Carbon monoxide C^11^
SCT	129506004	Carbon monoxide O^15^
SCT	129511002	Carfentanil C^11^
DCM	126513	Cetuximab ^89^Zr
DCM	126703	Choline C^11^
NCIt	C96234	DCFBC F^18^
DCM	126747	DN30 ^89^Zr
DCM	126765	DPA-713 ^11^C
DCM	126766	DPA-714 ^18^F
DCM	126520	Df-CD45 ^89^Zr
DCM	126760	Df-FK ^89^Zr
DCM	126761	Df-FK-PEG(3) ^89^Zr
DCM	126762	Df-[FK](2) ^89^Zr
DCM	126763	Df-[FK](2)-3PEG(4) ^89^Zr
SCT	724025002	Dotatate Ga^68^
DCM	126519	E4G10 ^89^Zr
SCT	423498000	EDTA Ga^68^
DCM	126732	Ecromeximab ^89^Zr
UMLS	C2713594	Edotreotide Ga^68^
DCM	126706	FLB 457 C^11^
DCM	126704	Fallypride C^11^
DCM	126705	Fallypride F^18^
SCT	712736002	Florbetaben F^18^
SCT	456995000	Florbetapir F^18^
SCT	879808000	Flortaucipir F^18^
DCM	126503	Flubatine F^18^
SCT	456999006	Fluciclatide F^18^
SCT	457000009	Fluciclovine F^18^
SCT	423543007	Flumazenil C^11^
SCT	422975006	Flumazenil F^18^
SCT	424708001	Fluorethyltyrosin F^18^
SCT	5811000122108	Fluoro-L-dopa F^18^
SCT	423546004	Fluorobenzothiazole F^18^
SCT	456992002	Fluorocholine F^18^
SCT	926372005	Fluoroestradiol F^18^
UMLS	C1541539	Fluoroetanidazole F^18^
SCT	422763008	Fluoromethane F^18^
SCT	422598008	Fluoromisonidazole F^18^
UMLS	C2934038	Fluoropropyl-dihydrotetrabenazine F^18^
DCM	126707	Fluorotriopride F^18^
SCT	425236000	Fluorouracil F^18^
DCM	126718	Flurpiridaz F^18^
SCT	456997008	Flutemetamol F^18^
DCM	126748	Fresolimumab ^89^Zr
DCM	126731	GA201 ^89^Zr
SCT	53315004	Germanium Ge^68^
DCM	126724	Glembatumumab vedotin ^89^Zr
SCT	129509006	Glutamate N^13^
DCM	126709	Glutamine C^11^
DCM	126710	Glutamine C^14^
DCM	126711	Glutamine F^18^
UMLS	C2981788	ISO-1 F^18^
DCM	126514	J591 ^89^Zr
DCM	126730	MEDI-551 ^89^Zr
UMLS	C4506764	MK-6240 F^18^
DCM	126740	Margetuximab ^89^Zr
SCT	424789007	Mespiperone C^11^
SCT	129510001	Methionine C^11^
DCM	126738	Mogamulizumab ^89^Zr
DCM	126510	Monoclonal Antibody ^64^Cu
DCM	126511	Monoclonal Antibody ^89^Zr
SCT	423249007	Monoclonal antibody I^124^
DCM	126753	Nanocolloidal albumin ^89^Zr
DCM	126714	Nifene F^18^
DCM	126721	Obinituzimab ^89^Zr
DCM	126723	Ocaratuzumab ^89^Zr
SCT	129504001	Oxygen O^15^
SCT	129505000	Oxygen-water O^15^
UMLS	C1609883	PK11195 ^11^C
DCM	126758	PSMA-1007 F^18^
NCIt	C118961	PSMA-11 Ga^68^
DCM	126759	PSMA-617 Ga^68^
SCT	422789008	PTSM Cu^62^
SCT	129514005	Palmitate C^11^
DCM	126736	Panitumumab ^89^Zr
DCM	126728	Pegdinetanib ^89^Zr
NCIt	C116352	Piflufolastat F^18^
DCM	126725	Pinatuzumab vedotin ^89^Zr
DCM	126500	Pittsburgh compound B C^11^
DCM	126726	Polatuzumab vedotin ^89^Zr
DCM	126518	R1507 ^89^Zr
DCM	126755	RO5323441 ^89^Zr
DCM	126756	RO542908 ^89^Zr
DCM	126719	RO6924963 ^11^C
DCM	126720	RO6931643 ^11^C
DCM	126757	RO6958948 ^18^F
SCT	129512009	Raclopride C^11^
DCM	126742	Ranibizumab ^89^Zr
DCM	126737	Rituximab ^89^Zr
DCM	126733	Roledumab ^89^Zr
SCT	129503007	Rubidium chloride Rb^82^
DCM	126741	SAR3419 ^89^Zr
NCIt	C122684	Sarcosine C^11^
SCT	71633006	Sodium Na^22^
SCT	422980002	Sodium iodide I^124^
SCT	129499001	Spiperone F^18^
DCM	126502	T807 F^18^
UMLS	C4550127	THK5317 F^18^
UMLS	C4279748	THK5351 F^18^
DCM	126749	TRC105 ^89^Zr
SCT	129502002	Thymidine F^18^
DCM	126512	Trastuzumab ^89^Zr
UMLS	C4506788	UCB-J C^11^
DCM	126739	Ublituximab ^89^Zr
DCM	126734	XmAb5574 ^89^Zr
DCM	126517	cG250-F(ab')(2) ^89^Zr
DCM	126746	cMAb U36 ^89^Zr
DCM	126515	cU36 ^89^Zr
SCT	2211000124103	Supernumerary deciduous mandibular left canine tooth
SCT	2261000124100	Supernumerary deciduous mandibular left central incisor tooth
SCT	2181000124102	Supernumerary deciduous mandibular left first molar tooth
SCT	2171000124100	Supernumerary deciduous mandibular left lateral incisor tooth
SCT	2241000124104	Supernumerary deciduous mandibular left second molar tooth
SCT	2221000124106	Supernumerary deciduous mandibular right canine tooth
SCT	2191000124104	Supernumerary deciduous mandibular right central incisor tooth
SCT	2231000124109	Supernumerary deciduous mandibular right first molar tooth
SCT	2201000124101	Supernumerary deciduous mandibular right lateral incisor tooth
SCT	2251000124102	Supernumerary deciduous mandibular right second molar tooth
SCT	2361000124105	Supernumerary deciduous maxillary left canine tooth
SCT	2351000124108	Supernumerary deciduous maxillary left central incisor tooth
SCT	2331000124101	Supernumerary deciduous maxillary left first molar tooth
SCT	2271000124107	Supernumerary deciduous maxillary left lateral incisor tooth
SCT	2311000124107	Supernumerary deciduous maxillary left second molar tooth
SCT	2291000124108	Supernumerary deciduous maxillary right canine tooth
SCT	2301000124109	Supernumerary deciduous maxillary right central incisor tooth
SCT	2321000124104	Supernumerary deciduous maxillary right first molar tooth
SCT	2281000124105	Supernumerary deciduous maxillary right lateral incisor tooth
SCT	2341000124106	Supernumerary deciduous maxillary right second molar tooth
SCT	2441000124103	Supernumerary permanent mandibular left canine tooth
SCT	2481000124109	Supernumerary permanent mandibular left central incisor tooth
SCT	2431000124108	Supernumerary permanent mandibular left first molar tooth
SCT	2451000124101	Supernumerary permanent mandibular left first premolar tooth
SCT	2381000124100	Supernumerary permanent mandibular left lateral incisor tooth
SCT	2371000124103	Supernumerary permanent mandibular left second molar tooth
SCT	2471000124106	Supernumerary permanent mandibular left second premolar tooth
SCT	2391000124102	Supernumerary permanent mandibular left third molar tooth
SCT	2501000124104	Supernumerary permanent mandibular right canine tooth
SCT	2511000124101	Supernumerary permanent mandibular right central incisor tooth
SCT	2491000124107	Supernumerary permanent mandibular right first molar tooth
SCT	2461000124104	Supernumerary permanent mandibular right first premolar tooth
SCT	2521000124109	Supernumerary permanent mandibular right lateral incisor tooth
SCT	2401000124100	Supernumerary permanent mandibular right second molar tooth
SCT	2421000124105	Supernumerary permanent mandibular right second premolar tooth
SCT	2411000124102	Supernumerary permanent mandibular right third molar tooth
SCT	2611000124100	Supernumerary permanent maxillary left canine tooth
SCT	2541000124102	Supernumerary permanent maxillary left central incisor tooth
SCT	2661000124102	Supernumerary permanent maxillary left first molar tooth
SCT	2641000124101	Supernumerary permanent maxillary left first premolar tooth
SCT	2651000124104	Supernumerary permanent maxillary left lateral incisor tooth
SCT	2621000124108	Supernumerary permanent maxillary left second molar tooth
SCT	2681000124107	Supernumerary permanent maxillary left second premolar tooth
SCT	2581000124108	Supernumerary permanent maxillary left third molar tooth
SCT	2601000124103	Supernumerary permanent maxillary right canine tooth
SCT	2551000124100	Supernumerary permanent maxillary right central incisor tooth
SCT	2591000124106	Supernumerary permanent maxillary right first molar tooth
SCT	2671000124109	Supernumerary permanent maxillary right first premolar tooth
SCT	2571000124105	Supernumerary permanent maxillary right lateral incisor tooth
SCT	2631000124106	Supernumerary permanent maxillary right second molar tooth
SCT	2561000124103	Supernumerary permanent maxillary right second premolar tooth
SCT	2531000124107	Supernumerary permanent maxillary right third molar tooth
SCT	312779009	Bone structure of head and/or neck
SCT	52374004	Ethmoid bone
SCT	28347008	External ear
SCT	79652003	Eyeball
SCT	74872008	Frontal bone
SCT	21387005	Hyoid bone
SCT	22945000	Inner ear
SCT	6229007	Lacrimal bone
SCT	48477009	Lip
SCT	25342003	Middle ear
SCT	22688005	Muscle of head
SCT	81727001	Muscle of neck
SCT	31640002	Occipital bone
SCT	51283005	Palatine bone
SCT	24924006	Parietal bone
SCT	49460000	Soft palate
SCT	73117003	Sphenoid bone
SCT	38199008	Tooth
SCT	87166008	Vomer bone
SCT	182329002	Anterior triangle of neck
SCT	85803001	Eyelash
SCT	279479008	Female external urethral orifice
SCT	279867004	Frenulum of labia minora
SCT	280387007	Groin skin crease
SCT	386045008	Hair
SCT	41296002	Iris
SCT	279478000	Male external urethral orifice
FMA	281534	Mucosa of dorsum of oral part of tongue
FMA	281537	Mucosa of dorsum of pharyngeal part of tongue
SCT	36152006	Mucosa of floor of mouth
SCT	46353006	Mucosa of lower lip
SCT	245823002	Mucosa of mandibular gingiva
SCT	245814000	Mucosa of maxillary gingiva
FMA	289677	Mucosa of oral segment of hard palate
FMA	60031	Mucosa of palatoglossal arch
FMA	55031	Mucosa of pharynx
FMA	55060	Mucosa of posterior wall of oropharynx
SCT	245831007	Mucosa of tip of tongue
SCT	8001006	Mucosa of tongue
SCT	18444004	Mucosa of upper lip
FMA	60030	Mucosa of uvula
SCT	770820003	Nail unit of fifth toe
SCT	770809003	Nail unit of finger
SCT	770821004	Nail unit of fourth toe
SCT	770822006	Nail unit of great toe
SCT	770815003	Nail unit of index finger
SCT	770818001	Nail unit of little finger
SCT	770816002	Nail unit of middle finger
SCT	770817006	Nail unit of ring finger
SCT	770823001	Nail unit of second toe
SCT	770825008	Nail unit of third toe
SCT	770810008	Nail unit of thumb
SCT	770805009	Nail unit of toe
SCT	113277000	Oral mucosa
SCT	4019005	Posterior commissure of labium majorum
SCT	5665001	Retina
SCT	75093004	Skin of abdomen
SCT	68598004	Skin of ala nasi
SCT	17957002	Skin of antecubital fossa
DCM	130305	Skin of anterior helix of ear
SCT	11584001	Skin of anterior portion of neck
SCT	70559009	Skin of anterior surface of forearm
SCT	181553006	Skin of anterior surface of knee
SCT	25763004	Skin of anterior surface of lower leg
SCT	61248009	Skin of anterior surface of thigh
SCT	244106003	Skin of anterior surface of thorax
SCT	45981001	Skin of anterior surface of upper arm
SCT	181491009	Skin of anterior trunk
SCT	38407007	Skin of antitragus
SCT	59112000	Skin of anus
SCT	72005009	Skin of areola
SCT	76261009	Skin of axilla
SCT	66643007	Skin of back
FMA	49943	Skin of back of trunk
SCT	699893008	Skin of back of upper thoracic region
SCT	22180002	Skin of buttock
DCM	130306	Skin of caruncle of eye
SCT	51098001	Skin of cavity of concha
SCT	36141000	Skin of cheek
SCT	23747009	Skin of chin
SCT	29353003	Skin of clitoris
SCT	57726007	Skin of crus of helix
SCT	244169007	Skin of digit of hand
SCT	52876008	Skin of dorsal area of wrist
FMA	37885	Skin of dorsal part of fifth toe
FMA	37882	Skin of dorsal part of fourth toe
FMA	37873	Skin of dorsal part of great toe
FMA	38324	Skin of dorsal part of index finger
FMA	38333	Skin of dorsal part of little finger
FMA	38327	Skin of dorsal part of middle finger
FMA	38330	Skin of dorsal part of ring finger
FMA	37876	Skin of dorsal part of second toe
FMA	37879	Skin of dorsal part of third toe
FMA	38321	Skin of dorsal part of thumb
FMA	59532	Skin of dorsum of nose
SCT	1902009	Skin of ear
SCT	2059009	Skin of ear lobule
SCT	30598005	Skin of epigastric area
SCT	86409001	Skin of external auditory canal
SCT	60944009	Skin of external genitalia
SCT	362916000	Skin of eye region
SCT	367577003	Skin of eyebrow
SCT	73897004	Skin of face
SCT	60496002	Skin of foot
SCT	68698007	Skin of forehead
SCT	7991003	Skin of glans penis
SCT	63029009	Skin of gluteal fold
SCT	33712006	Skin of hand
SCT	70762009	Skin of head
SCT	84607009	Skin of heel
SCT	79313003	Skin of helix of ear
SCT	367578008	Skin of hypogastric region
SCT	89784008	Skin of hypothenar region of palm
DCM	130307	Skin of inferior helix of ear
DCM	130308	Skin of inferior posterior surface of the pinna
DCM	130312	Skin of infraalar groove
SCT	66288003	Skin of infraclavicular region
SCT	39687006	Skin of inguinal region
SCT	45591000	Skin of intertragal incisure
SCT	244097004	Skin of jawline
SCT	73058008	Skin of labium
SCT	128252004	Skin of labium majus
SCT	128253009	Skin of labium minus
SCT	181564009	Skin of lateral aspect of ankle
SCT	35739000	Skin of lateral border of sole of foot
SCT	37671003	Skin of lateral canthus
DCM	130309	Skin of lateral part of dorsum of foot
SCT	699909001	Skin of lateral part of heel
SCT	5272005	Skin of lateral portion of neck
SCT	88089004	Skin of lip
SCT	699914002	Skin of lower abdomen
DCM	130310	Skin of lower antihelix of ear
SCT	113182001	Skin of lower back
SCT	699915001	Skin of lower chest wall
SCT	371304004	Skin of lower extremity
SCT	40069000	Skin of lower eyelid
DCM	130311	Skin of lower eyelid margin
FMA	61427	Skin of lower inner quadrant of breast
SCT	66934001	Skin of lower lip
FMA	61423	Skin of lower outer quadrant of breast
DCM	130304	Skin of lower paraspinal region
SCT	181563003	Skin of medial aspect of ankle
SCT	52953006	Skin of medial border of sole of foot
SCT	27887005	Skin of medial canthus
DCM	130313	Skin of medial part of dorsum of foot
SCT	699919007	Skin of medial part of heel
SCT	73958006	Skin of medial surface of thigh
DCM	130323	Skin of mid back
DCM	130303	Skin of mid paraspinal region
SCT	37108007	Skin of nasolabial fold
SCT	43081002	Skin of neck
SCT	54468004	Skin of nipple
SCT	113179006	Skin of nose
SCT	4658004	Skin of nuchal region
SCT	79951008	Skin of occipital region
SCT	70887009	Skin of palm of hand
SCT	24527008	Skin of palmar area of wrist
FMA	38344	Skin of palmar part of index finger
FMA	38357	Skin of palmar part of little finger
FMA	38347	Skin of palmar part of middle finger
FMA	38354	Skin of palmar part of ring finger
FMA	38341	Skin of palmar part of thumb
DCM	130314	Skin of paranasal cheek
DCM	130300	Skin of paraspinal area of the neck
DCM	130301	Skin of paraspinal area of the superior back
SCT	21672008	Skin of parietal region
SCT	281642007	Skin of part of dorsal surface of hand
SCT	35900000	Skin of penis
SCT	48014002	Skin of perineum
SCT	110488009	Skin of perioral region of face
SCT	84365009	Skin of philtrum
FMA	38119	Skin of plantar part of fifth toe
FMA	38116	Skin of plantar part of fourth toe
FMA	38107	Skin of plantar part of great toe
FMA	38110	Skin of plantar part of second toe
FMA	38113	Skin of plantar part of third toe
SCT	84507004	Skin of popliteal fossa
SCT	24483006	Skin of postauricular region
DCM	130315	Skin of posterior helix of ear
DCM	130316	Skin of posterior lobule of the ear
SCT	181536004	Skin of posterior surface of elbow
SCT	41550009	Skin of posterior surface of forearm
SCT	47224004	Skin of posterior surface of lower leg
SCT	4578000	Skin of posterior surface of thigh
SCT	244111001	Skin of posterior surface of thorax
SCT	72939005	Skin of posterior surface of upper arm
SCT	86719006	Skin of preauricular region
SCT	76723005	Skin of prepuce of clitoris
SCT	244117002	Skin of root of penis
SCT	43067004	Skin of scalp
SCT	81992007	Skin of scrotum
SCT	244118007	Skin of shaft of penis
SCT	314395006	Skin of side of nose
DCM	130317	Skin of sole of forefoot
SCT	34926004	Skin of submental area
DCM	130318	Skin of superior antihelix of ear
DCM	130319	Skin of superior posterior helix of ear
DCM	130320	Skin of superior posterior surface of the pinna
SCT	76072005	Skin of supraclavicular region of neck
SCT	16621002	Skin of temporal region
SCT	26795005	Skin of thenar region of palm
SCT	79283007	Skin of tip of nose
SCT	52034004	Skin of toe
SCT	79502000	Skin of tragus
SCT	315003	Skin of umbilicus
SCT	699935000	Skin of upper abdomen
DCM	130321	Skin of upper antihelix of ear
SCT	371311000	Skin of upper extremity
SCT	41310005	Skin of upper eyelid
DCM	130322	Skin of upper eyelid margin
FMA	61426	Skin of upper inner quadrant of breast
SCT	16251004	Skin of upper lip
FMA	61439	Skin of upper outer quadrant of left breast
DCM	130302	Skin of upper paraspinal region
SCT	54440003	Skin of upper trunk
FMA	312651	Skin of vermilion proper of lower lip
FMA	312647	Skin of vermilion proper of upper lip
SCT	61719002	Skin of vertex of scalp
SCT	244107007	Sternal skin
SCT	5713008	Submandibular triangle
SCT	18857001	Vaginal introitus
SCT	23213005	Vulval vestibule
SCT	127489000	Active Ingredient
DCM	121380	Active Ingredient Undiluted Concentration
DCM	121381	Contrast/Bolus Ingredient Opaque
DCM	130541	10 cm Dosimetry Phantom
DCM	113682	ACR Accreditation Phantom - CT
DCM	113686	ACR Accreditation Phantom - ECT
DCM	113688	ACR Accreditation Phantom - ECT/PET
DCM	113683	ACR Accreditation Phantom - MR
DCM	113684	ACR Accreditation Phantom - Mammography
DCM	113687	ACR Accreditation Phantom - PET
DCM	113689	ACR Accreditation Phantom - PET Faceplate
DCM	113685	ACR Accreditation Phantom - Stereotactic Breast Biopsy
DCM	113691	IEC Body Dosimetry Phantom
DCM	113690	IEC Head Dosimetry Phantom
DCM	113692	NEMA XR21-2000 Phantom
DCM	126352	T1 by Fixed Value
DCM	126351	T1 by Inversion Recovery
DCM	126350	T1 by Multiple Flip Angles
DCM	126346	Adiabatic Tissue Homogeneity (ATH) Model
DCM	126341	Extended Tofts Model
DCM	126343	First Pass Leakage Profile (FPLP) Model
DCM	126345	Gamma Capillary Transit Time (GCTT) Model
DCM	126344	Shutter-Speed Model (SSM)
DCM	126340	Standard Tofts Model
DCM	126347	Two Compartment Exchange (2CX) Model
DCM	126302	Perfusion analysis by Arterial Spin Labeling MR technique
DCM	126301	Perfusion analysis by IV Iodinated Contrast CT technique
DCM	126300	Perfusion analysis by Stable Xenon CT technique
DCM	126303	Perfusion analysis by Susceptibility MR technique
DCM	126360	AIF Ignored
DCM	126363	Automatically Detected AIF ROI
DCM	126364	Blind Estimation of AIF
DCM	126361	Population Averaged AIF
DCM	126362	User-defined AIF ROI
DCM	126373	Temporal Derivative Exceeds Threshold
DCM	126310	Least Mean Square (LMS) deconvolution
DCM	126311	Singular Value Decomposition (SVD) deconvolution
DCM	126342	Model-free concentration-time quantitification
LN	20570-8	Hematocrit
DCM	126380	Contrast Longitudinal Relaxivity
SCT	350086004	Fluorescein
SCT	7292004	Indocyanine green
SCT	354064008	Methylene blue
SCT	330888007	Rose Bengal
SCT	60441008	Trypan blue
SCT	408745006	Convergent gaze
SCT	255521002	Downgaze
SCT	255523004	Left downgaze
SCT	255530005	Left gaze
SCT	255525006	Left upgaze
SCT	408744005	Primary gaze
SCT	255524005	Right downgaze
SCT	255531009	Right gaze
SCT	255526007	Right upgaze
SCT	255533007	Upward gaze
SCT	409900009	Direct Ophthalmoscope
SCT	409903006	External Camera
SCT	409898007	Fundus Camera
SCT	409901008	Indirect Ophthalmoscope
SCT	397522002	Keratoscope
SCT	102321001	Operating Microscope
SCT	409902001	Ophthalmic Endoscope
SCT	420827006	Pupillograph
SCT	392001008	Scanning Laser Ophthalmoscope
SCT	397247004	Slit Lamp Biomicroscope
SCT	409899004	Specular Microscope
SCT	410463003	Broad tangential direct illumination
DCM	111625	Diffuse direct illumination
SCT	410461001	Dual diffuse direct illumination
DCM	111630	Dynamic light
SCT	410462008	Fine slit beam direct illumination
SCT	410467002	Indirect iris transillumination
SCT	410465005	Indirect retroillumination from the iris
SCT	410466006	Indirect retroillumination from the retina
SCT	410464009	Indirect sclerotic scatter illumination
DCM	111628	Mesopic light
DCM	111629	Photopic light
DCM	111627	Scotopic light
SCT	445084008	Blue optical filter
SCT	422915004	Blue-green optical filter
SCT	445465004	Green optical filter
SCT	445169002	Infrared optical filter
DCM	111609	No filter
SCT	445391002	Polarizing optical filter
SCT	445279009	Red optical filter
SCT	445340000	Yellow-green optical filter
SCT	409783000	Concave contact fundus lens
SCT	410688004	Concave noncontact fundus lens
SCT	410686000	Contact fundus lens
SCT	410689007	Convex contact fundus lens
SCT	410687009	Convex noncontact fundus lens
SCT	389156006	Goniolens
SCT	409897002	Indirect ophthalmoscopy lens
SCT	410685001	Noncontact fundus lens
SCT	405738005	Blue
SCT	414298005	Full Spectrum
SCT	371246006	Green
SCT	414497003	Infrared
SCT	371240000	Red
SCT	405739002	Red free
SCT	415770004	Ultraviolet
SCT	408734008	Diabetic Retinopathy Study field 1
SCT	410434001	Diabetic Retinopathy Study field 2
SCT	410435000	Diabetic Retinopathy Study field 3
SCT	410436004	Diabetic Retinopathy Study field 4
SCT	410437008	Diabetic Retinopathy Study field 5
SCT	410438003	Diabetic Retinopathy Study field 6
SCT	410439006	Diabetic Retinopathy Study field 7
DCM	111901	Disc centered
DCM	111903	Disc-macula centered
DCM	111621	Field 1 for Joslin3 field
DCM	111622	Field 2 for Joslin 3 field
DCM	111623	Field 3 for Joslin 3 field
DCM	111902	Lesion centered
DCM	111900	Macula centered
DCM	111908	Mid-peripheral-inferior
DCM	111909	Mid-peripheral-inferior nasal
DCM	111907	Mid-peripheral-inferior temporal
DCM	111910	Mid-peripheral-nasal
DCM	111904	Mid-peripheral-superior
DCM	111911	Mid-peripheral-superior nasal
DCM	111905	Mid-peripheral-superior temporal
DCM	111906	Mid-peripheral-temporal
DCM	111916	Peripheral-inferior
DCM	111917	Peripheral-inferior nasal
DCM	111915	Peripheral-inferior temporal
DCM	111918	Peripheral-nasal
DCM	111912	Peripheral-superior
DCM	111919	Peripheral-superior nasal
DCM	111913	Peripheral-superior temporal
DCM	111914	Peripheral-temporal
SCT	771928002	Atropine
SCT	8348002	Cyclopentolate
SCT	82264009	Homatropine
SCT	386693003	Phenylephrine
SCT	9190005	Tropicamide
SCT	31636006	Anterior chamber of eye
SCT	40638003	Both eyes
SCT	68703001	Choroid of eye
SCT	29534007	Ciliary body
SCT	29445007	Conjunctiva
SCT	67046006	Fovea centralis
SCT	43045000	Lacrimal caruncle
SCT	13561001	Lacrimal gland
SCT	3954005	Lacrimal sac
SCT	78076003	Lens
SCT	62736007	Lower Eyelid
SCT	81016008	Optic nerve head
SCT	38934000	Upper Eyelid
SCT	392004000	Confocal Scanning Laser Ophthalmoscope
DCM	111945	Elevation-based corneal tomographer
DCM	111947	Interferometry-based corneal tomographer
SCT	392012008	Optical Coherence Tomography Scanner
DCM	111946	Reflection-based corneal topographer
SCT	416567007	Retinal Thickness Analyzer
SCT	392007007	Scanning Laser Polarimeter
DCM	111626	Scheimpflug Camera
SCT	65431007	Corneal endothelium
SCT	15775008	Corneal epithelium
SCT	26386000	Vitreous
SCT	255460003	Inward
SCT	255543005	Outward
SCT	255518004	Down
SCT	255532002	Up
DCM	111685	Autorefraction Visual Acuity
SCT	419775003	Best Corrected Visual Acuity
SCT	425141002	Brightness Acuity Testing Visual Acuity
DCM	111686	Habitual Visual Acuity
SCT	419475002	Pinhole Visual Acuity
SCT	424622008	Potential Acuity Meter Visual Acuity
DCM	111687	Prescription Visual Acuity
SCT	420050001	Uncorrected Visual Acuity
SCT	82334004	Indeterminate
SCT	103361006	Not Steady
SCT	55011004	Steady
SCT	251786004	Eccentric Fixation
DCM	110519	Operator Error
DCM	110518	Patient Movement
SCT	301939004	Constricted Pupil
SCT	64634000	Corneal Opacity
SCT	162290004	Dry Eyes Problem
SCT	60113004	Eyelid Disease
DCM	111695	Interfering Tears or Drops
SCT	193570009	Lens Opacity
DCM	111209	Patient Positioning Problem
SCT	314348007	Poor Visual Fixation
SCT	39021009	Refractive Error
SCT	422061002	Vitreous Opacity
DCM	111750	Ultrasound Contact
DCM	111751	Ultrasound Immersion
SCT	24010005	Aphakic
SCT	247049005	Crystalline lens
SCT	397559001	Phakic IOL
SCT	370951003	Piggyback IOL
SCT	309523001	Pseudophakia
SCT	247094004	Gas in vitreous cavity
SCT	232077005	Post-Vitrectomy
SCT	247095003	Silicone Oil
SCT	372242005	Vitreous Only
SCT	31636006	Anterior Chamber
DCM	111779	Posterior Lens
DCM	111778	Single or Anterior Lens
SCT	26386000	Vitreous Cavity
SCT	414582004	LASEK
SCT	312965008	LASIK
SCT	397516006	PRK
SCT	51683002	RK
DCM	111681	SMILE
DCM	111754	Auto Keratometry
DCM	111756	Equivalent K-reading
DCM	111753	Manual Keratometry
DCM	111755	Simulated Keratometry
DCM	111862	Barrett Toric
DCM	111863	Barrett True-K
DCM	111864	Barrett True-K Toric
DCM	111865	Barrett Universal II
DCM	111760	Haigis
DCM	111860	Haigis Toric
DCM	111761	Haigis-L
DCM	111861	Haigis-L Toric
DCM	111764	Hoffer Q
DCM	111762	Holladay 1
DCM	111763	Holladay 2
DCM	111765	Olsen
DCM	111767	SRK-T
DCM	111766	SRKII
SCT	397263007	A-Constant
DCM	111768	ACD Constant
DCM	111867	Barrett Design Factor
DCM	111866	Barrett Lens Factor
DCM	111769	Haigis a0
DCM	111770	Haigis a1
DCM	111771	Haigis a2
DCM	111772	Hoffer pACD Constant
DCM	111773	Surgeon Factor
SCT	38101003	Hyperopia
SCT	57190000	Myopia
DCM	111777	Back Of Cornea To Front Of Lens
DCM	111776	Front Of Cornea To Front Of Lens
DCM	111784	Autorefraction Measurements SOP Instance
DCM	111782	Axial Measurements SOP Instance
DCM	111781	External Data Source
DCM	111757	Keratometry Measurements SOP Instance
DCM	113857	Manual Entry
DCM	111780	Measurement From This Device
DCM	111783	Refractive Measurements SOP Instance
DCM	111759	Posterior Cornea Surface Measurement Method
DCM	111758	Total Cornea Power Measurement Method
DCM	111787	Signal to Noise Ratio
DCM	111786	Standard Deviation of measurements used
DCM	111791	Spherical projection
DCM	111792	Surface contour mapping
DCM	111812	Visual Field 07 Test Pattern
DCM	111801	Visual Field 10-2 Test Pattern
DCM	111800	Visual Field 24-2 Test Pattern
DCM	111802	Visual Field 30-2 Test Pattern
DCM	111803	Visual Field 60-4 Test Pattern
DCM	111805	Visual Field Central 40 Point Test Pattern
DCM	111806	Visual Field Central 76 Point Test Pattern
DCM	111814	Visual Field Central Test Pattern
DCM	111809	Visual Field Full Field 120 Point Test Pattern
DCM	111808	Visual Field Full Field 81 Point Test Pattern
DCM	111810	Visual Field G Test Pattern
DCM	111813	Visual Field LVC Test Pattern
DCM	111811	Visual Field M Test Pattern
DCM	111804	Visual Field Macula Test Pattern
DCM	111807	Visual Field Peripheral 60 Point Test Pattern
DCM	111828	Visual Field 1-LT Test Strategy
DCM	111829	Visual Field 2-LT Test Strategy
DCM	111833	Visual Field 2LT-Dynamic Test Strategy
DCM	111834	Visual Field 2LT-Normal Test Strategy
DCM	111837	Visual Field CLASS Strategy
DCM	111836	Visual Field CLIP Test Strategy
DCM	111826	Visual Field Dynamic Test Strategy
DCM	111835	Visual Field Fast Threshold Test Strategy
DCM	111819	Visual Field FastPac Test Strategy
DCM	111820	Visual Field Full From Prior Test Strategy
DCM	111818	Visual Field Full Threshold Test Strategy
DCM	111831	Visual Field GATE Test Strategy
DCM	111832	Visual Field GATEi Test Strategy
DCM	111830	Visual Field LVS Test Strategy
DCM	111827	Visual Field Normal Test Strategy
DCM	111821	Visual Field Optima Test Strategy
DCM	111824	Visual Field Quantify-Defects Test Strategy
DCM	111817	Visual Field SITA-Fast Test Strategy
DCM	111816	Visual Field SITA-SWAP Test Strategy
DCM	111815	Visual Field SITA-Standard Test Strategy
DCM	111825	Visual Field TOP Test Strategy
DCM	111823	Visual Field Three-Zone Test Strategy
DCM	111822	Visual Field Two-Zone Test Strategy
DCM	111838	Age corrected
DCM	111841	Foveal sensitivity related
DCM	111842	Related to non macular sensitivity
DCM	111840	Single luminance
DCM	111839	Threshold related
DCM	111843	Automated Optical
DCM	111844	Blind Spot Monitoring
DCM	111845	Macular Fixation Testing
DCM	111846	Observation by Examiner
DCM	111849	Abnormally high sensitivity
DCM	111848	Borderline
DCM	111851	Borderline and general reduction in sensitivity
DCM	111850	General reduction in sensitivity
DCM	111847	Outside normal limits
SCT	125112009	Within normal limits
SCT	371251000	White
SCT	371244009	Yellow
SCT	261004008	Diagnostic
SCT	360156006	Screening
DCM	111855	Glaucoma Hemifield Test Analysis
DCM	111856	Optical Fixation Measurements
DCM	111852	Visual Field Index
DCM	111853	Visual Field Loss Due to Diffuse Defect
DCM	111854	Visual Field Loss Due to Local Defect
UCUM	um	micrometer
DCM	111923	Corneal birefringence compensation
DCM	111922	No corneal compensation
DCM	111924	Retinal topography
DCM	111921	Spectral domain
DCM	111920	Time domain
DCM	111926	Ganglion cell complex thickness
DCM	111925	Retinal nerve fiber layer thickness
DCM	111929	Total retinal thickness (ILM to BM)
DCM	111927	Total retinal thickness (ILM to IS-OS)
DCM	111928	Total retinal thickness (ILM to RPE)
DCM	111930	Absolute ophthalmic thickness
DCM	111931	Thickness deviation category from normative data
DCM	111932	Thickness deviation from normative data
DCM	121311	Localizer
DCM	111933	Related ophthalmic thickness map
DCM	121322	Source image for image processing operation
DCM	111939	p<0.5%
DCM	111938	p<1%
DCM	111937	p<2%
DCM	111936	p<5%
DCM	111935	p>5%
DCM	111934	Disc-Fovea
UCUM	diop	diopters
DCM	111940	Corneal axial power map
DCM	111943	Corneal elevation map
DCM	111941	Corneal instantaneous power map
DCM	111942	Corneal refractive power map
DCM	111944	Corneal wavefront map
DCM	128256	Doppler OCT-A
DCM	128252	OCT-A amplitude decorrelation
DCM	128253	OCT-A complex variance
DCM	128255	OCT-A correlation mapping
DCM	128305	OCT-A one-sided ratio (greater)
DCM	128304	OCT-A one-sided ratio (lesser)
DCM	128254	OCT-A speckle variance
DCM	128274	Choriocapillaris structural reflectance map
DCM	128273	Choriocapillaris vasculature flow
DCM	128276	Choroid structural reflectance map
DCM	128275	Choroid vasculature flow
DCM	128270	Deep retina structural reflectance map
DCM	128269	Deep retina vasculature flow
DCM	128267	Middle inner retina vasculature flow
DCM	128268	Middle inner structural reflectance map
DCM	128272	Outer retina structural reflectance map
DCM	128271	Outer retina vasculature flow
DCM	128264	Radial peripapillary structural reflectance map
DCM	128263	Radial peripapillary vasculature flow
DCM	128258	Retina depth encoded structural reflectance map
DCM	128257	Retina depth encoded vasculature flow
DCM	128260	Retina structural reflectance map
DCM	128259	Retina vasculature flow
DCM	128266	Superficial retina structural reflectance map
DCM	128265	Superficial retina vasculature flow
DCM	128262	Vitreous structural reflectance map
DCM	128261	Vitreous vasculature flow
DCM	128278	Whole eye structural reflectance map
DCM	128277	Whole eye vasculature flow
DCM	128284	Circle B-scan pattern
DCM	128287	Circle-radial B-scan pattern
DCM	128286	Circle-raster B-scan pattern
DCM	128285	Concentric circle B-scan pattern
DCM	128283	Cross B-scan pattern
DCM	128279	Cube B-scan pattern
DCM	128288	Grid B-scan pattern
DCM	128281	Line B-scan pattern
DCM	128282	Radial B-scan pattern
DCM	128280	Raster B-scan pattern
DCM	128297	Anterior surface of the RPE
SCT	76710003	ELM - External limiting membrane
SCT	280677004	ILM - Internal limiting membrane
DCM	128290	Outer surface of GCL
DCM	128294	Outer surface of HFL
DCM	128292	Outer surface of INL
DCM	128291	Outer surface of IPL
DCM	128293	Outer surface of OPL
DCM	128289	Outer surface of RNFL
DCM	128300	Outer surface of the BM
DCM	128302	Outer surface of the CC
DCM	128299	Posterior surface of the RPE
DCM	128295	Surface between Inner and Outer Segments of the photoreceptors
DCM	128298	Surface of the center of the RPE
DCM	128301	Surface of the choroid-sclera interface
DCM	128296	Surface of the interdigitating zone between retina and RPE
LN	C74569	Fitzpatrick Skin Type I
LN	C74570	Fitzpatrick Skin Type II
LN	C74571	Fitzpatrick Skin Type III
LN	C74572	Fitzpatrick Skin Type IV
LN	C74573	Fitzpatrick Skin Type V
LN	C74574	Fitzpatrick Skin Type VI
SCT	161432005	History of malignant melanoma
SCT	321000119108	History of malignant melanoma of the skin
SCT	1251000119106	History of melanoma in situ of the skin
SCT	428053000	History of malignant basal cell neoplasm of skin
SCT	443895001	History of malignant neoplasm of skin excluding melanoma
SCT	429024007	History of squamous cell carcinoma of skin
SCT	201101007	Actinic keratosis
SCT	24079001	Atopic dermatitis
SCT	254819008	Atypical mole syndrome
SCT	43116000	Eczema
SCT	69408002	Gorlin syndrome
SCT	200936003	Lupus erythematosus
SCT	722859001	PTEN hamartoma tumor syndrome
SCT	9014002	Psoriasis
SCT	721904001	Rombo syndrome
SCT	398909004	Rosacea
SCT	43982006	Solar degeneration
SCT	782823001	Telangiectasia, cutaneous, cancer syndrome, familial
SCT	297968009	Bleeding skin
SCT	247441003	Erythema
SCT	403598008	Painful skin
SCT	271767006	Peeling
SCT	162499001	Symptom has changed
DCM	130485	Firm skin lesion
UMLS	C2071496	Mobile skin lesion
DCM	130486	Raised skin lesion
SCT	240977001	Biopsy of skin
SCT	302396003	Cryotherapy to skin lesion
SCT	440258006	Excision of skin
SCT	445907001	Laser procedure on skin
SCT	428604001	Photodynamic therapy of skin
SCT	879916008	Radiofrequency ablation
SCT	24977001	Topical chemotherapy for malignant neoplasm
SCT	273944007	Aluminum hydroxide
SCT	43706004	Ascorbic acid
SCT	373526007	Cytotoxic agent
SCT	372558009	Immunomodulator
SCT	280906005	Keratolytic agent
SCT	387305002	Tretinoin
SCT	371252007	Black
SCT	371254008	Brown
SCT	371253002	Gray
SCT	371242008	Orange
SCT	371243003	Pink
SCT	371250004	Purple
SCT	2869004	Acetic acid
SCT	29252006	acridine orange stain
SCT	387372003	aluminum chloride
SCT	75399008	citric acid
SCT	85596006	fluorescein stain
SCT	255800009	immunofluorescent stain
SCT	9010006	methyl blue stain
SCT	77073008	nile blue stain
SCT	48540004	patent blue V sodium salt stain
SCT	29522004	toluidine blue stain
SCT	129716005	Almost entirely fat
SCT	129719003	Extremely dense
SCT	129718006	Heterogeneously dense
SCT	129717001	Scattered fibroglandular densities
SCT	129727007	Decrease in number of calcifications
SCT	19776001	Decrease in size
SCT	129722001	Finding partially removed
SCT	129731001	Implant revised since previous mammogram
SCT	129726003	Increase in number of calcifications
SCT	15454001	Increase in size
SCT	129728002	Less defined
SCT	129729005	More defined
SCT	129721008	New finding
SCT	129723006	No significant changes in the finding
SCT	129730000	Removal of implant since previous mammogram
SCT	40266001	Lobular
SCT	84360004	Ovoid shape (Oval)
SCT	42700002	Round shape
DCM	111343	Angular margins
SCT	129738007	Circumscribed lesion
SCT	129741003	Indistinct lesion
SCT	129739004	Microlobulated lesion
SCT	129740002	Obscured lesion
SCT	129742005	Spiculated lesion
SCT	129745007	Equal density (isodense) lesion
SCT	129747004	Fat containing (radiolucent) lesion
SCT	129744006	High density lesion
SCT	129746008	Low density (not containing fat) lesion
SCT	129760005	Amorphous calcification
SCT	129757003	Calcified skin of breast
SCT	129758008	Calcified suture material
SCT	129749001	Coarse (popcorn-like) calcification
SCT	129750001	Dystrophic calcification
SCT	129751002	Eggshell calcification
SCT	129762002	Fine linear, branching (casting) calcification
DCM	111344	Fine pleomorphic calcification
SCT	129761009	Fine, linear (casting) calcification
SCT	129763007	Heterogeneous calcification
SCT	129752009	Large rod-like calcification
SCT	129754005	Lucent-centered calcification
DCM	111345	Macrocalcifications
SCT	44771000	Microcalcifications of the breast
SCT	129753004	Milk of calcium calcification
SCT	129755006	Punctate calcification
SCT	129756007	Round shaped calcification
SCT	129759000	Vascular calcification
DCM	111347	Calcifications outside of a mass
DCM	111346	Calcifications within a mass
SCT	129764001	Diffuse calcification distribution
SCT	129766004	Grouped calcification distribution
SCT	129765000	Linear calcification distribution
SCT	129767008	Regional calcification distribution
SCT	129768003	Segmental calcification distribution
SCT	129792006	Architectural distortion of breast
SCT	127189005	Axillary adenopathy
SCT	68171009	Axillary lymph node
SCT	129715009	Breast composition
DCM	111100	Breast geometry
SCT	129769006	Calcification Cluster
DCM	111111	Cooper's ligament changes
SCT	79654002	Edema
DCM	111101	Image Quality
SCT	129770007	Individual Calcification
SCT	443808008	Intramammary lymph node
SCT	129793001	Mammography breast density
DCM	111112	Mass in the skin
DCM	111113	Mass on the skin
SCT	24142002	Nipple
DCM	111102	Non-lesion
DCM	111099	Selected region
SCT	95324001	Skin lesion
SCT	129796009	Skin retraction of breast
SCT	129797000	Skin thickening of breast
SCT	129795008	Trabecular thickening of breast
SCT	129794007	Tubular density
SCT	129790003	Asymmetric breast tissue
SCT	129789007	Focal asymmetric breast tissue
SCT	129788004	Mammographic breast mass
DCM	111459	Mass with calcifications
SCT	129772004	1 o'clock position
SCT	129781005	10 o'clock position
SCT	129782003	11 o'clock position
SCT	129783008	12 o'clock position
SCT	129773009	2 o'clock position
SCT	129774003	3 o'clock position
SCT	129775002	4 o'clock position
SCT	129776001	5 o'clock position
SCT	129777005	6 o'clock position
SCT	129778000	7 o'clock position
SCT	129779008	8 o'clock position
SCT	129780006	9 o'clock position
SCT	129791004	Axilla region
SCT	129785001	Axillary tail region
SCT	129786000	Central region of breast
SCT	78904004	Chest wall
SCT	129784002	Subareolar region
SCT	63762007	Both breasts
SCT	80248007	Left breast
SCT	73056007	Right breast
DCM	111120	Post Procedure Mammograms for Marker Placement
DCM	111135	Additional projections
DCM	111141	Any decision to biopsy should be based on clinical assessment
DCM	111143	Biopsy should be considered
DCM	111148	Biopsy should be strongly considered
DCM	111147	Cytologic analysis
SCT	16310003	Diagnostic ultrasonography
SCT	386053000	Evaluation procedure
DCM	111142	Follow-up at short interval (1-11 months)
DCM	111121	Follow-up post biopsy as directed by clinician
DCM	111149	Highly suggestive of malignancy - take appropriate action
DCM	111145	Histology using core biopsy
DCM	111122	Known biopsy proven malignancy - take appropriate action
SCT	241615005	MRI of breast
SCT	399163009	Magnification views
SCT	18102001	Mammary ductogram
DCM	111144	Needle localization and biopsy
DCM	111140	Normal interval follow-up
SCT	371572003	Nuclear medicine procedure
DCM	111138	Old films for comparison
DCM	111136	Spot magnification view(s)
DCM	111146	Suggestive of malignancy - take appropriate action
DCM	111410	Surgical consult
SCT	44132006	Abscess
SCT	11671000	Adenoid cystic carcinoma
SCT	22024005	Adenolipoma
SCT	1187375007	Adenoma
SCT	128765009	Adenomyoepithelioma
SCT	57597008	Adenosis
SCT	37279009	Amyloid (tumor)
SCT	73219006	Angiolipoma
SCT	14350002	Angiomatosis
SCT	39000009	Angiosarcoma
SCT	81274009	Apocrine Metaplasia
SCT	57141000	Apocrine adenocarcinoma
SCT	130963002	Asynchronous involution of breast
SCT	6660000	Atypical intraductal hyperplasia
SCT	33889003	Atypical lobular hyperplasia
DCM	111301	Axillary nodal metastases
DCM	111253	Axillary node hyperplasia
DCM	111252	Axillary node with calcifications
DCM	111300	Axillary node with lymphoma
DCM	111307	Basal cell carcinoma of nipple
DCM	111256	Benign Calcifications
DCM	111255	Benign cyst with blood
SCT	92248004	Benign neoplasm of nipple of female breast (Nipple adenoma)
DCM	111303	Blood vessel (vascular) invasion
SCT	6703006	Breast lobular hyperplasia
DCM	111304	Carcinoma in children
DCM	111305	Carcinoma in ectopic breast
DCM	111310	Carcinoma in pregnancy and lactation
SCT	92652009	Carcinoma in situ of male breast
DCM	111306	Carcinoma with endocrine differentiation
SCT	22694002	Carcinoma with metaplasia
DCM	111309	Cartilaginous and osseous change
SCT	31186001	Chondroma
SCT	1163016002	Chondrosarcoma
SCT	78197004	Comedocarcinoma (intraductal)
SCT	399294002	Cyst of breast
DCM	111259	Diabetic fibrous mastopathy
DCM	111258	Ductal adenoma
SCT	67617000	Ductal hyperplasia, Usual
SCT	1896004	Ectopic (accessory) breast tissue
SCT	419670003	Epidermal inclusion cyst
SCT	47284001	Extra abdominal desmoid
SCT	21381006	Fat necrosis of breast
DCM	111264	Fibroadenolipoma
SCT	254845004	Fibroadenoma
DCM	111263	Fibroadenomatoid hyperplasia
SCT	27431007	Fibrocystic disease of breast
SCT	19928005	Fibromatosis
SCT	45559001	Focal fibrosis
SCT	37058002	Foreign body (reaction)
SCT	42385006	Galactocele
SCT	34882000	Giant fibroadenoma
SCT	74280008	Glycogen-rich carcinoma
SCT	12169001	Granular cell tumor
SCT	4754008	Gynecomastia
SCT	51398009	Hamartoma
SCT	400210000	Hemangioma
SCT	56468002	Hemangioma - venous
SCT	93473009	Hemangioma of subcutaneous tissue
SCT	128736003	Hemangiopericytoma
SCT	35566002	Hematoma
SCT	1163005009	Hodgkin's lymphoma
SCT	76197007	Hyperplasia, usual
SCT	77296004	Infarction of breast
SCT	82711006	Infiltrating duct carcinoma
SCT	409774005	Inflammation
SCT	32968003	Inflammatory carcinoma
DCM	111315	Intracystic papillary carcinoma
SCT	47488001	Intracystic papilloma
SCT	128696009	Intraductal carcinoma micro-papillary
DCM	111341	Intraductal carcinoma, high grade
DCM	111313	Intraductal carcinoma, low grade
DCM	111312	Intraductal comedocarcinoma with necrosis
SCT	5244003	Intraductal papilloma
DCM	111316	Invasive and in-situ carcinoma
SCT	30156004	Invasive cribriform carcinoma
SCT	89740008	Invasive lobular carcinoma
SCT	46212000	Juvenile fibroadenoma
DCM	111277	Juvenile papillomatosis
SCT	128651002	Lactating adenoma
DCM	111279	Lactational change
DCM	111281	Large duct papilloma
SCT	1162890002	Leiomyoma
SCT	1163022006	Leiomyosarcoma
DCM	111318	Leukemic infiltration
SCT	3839000	Lipid-rich (lipid-secreting) carcinoma
SCT	134328007	Lipoma
SCT	1162815008	Liposarcoma
SCT	109888004	Lobular carcinoma in situ of breast
DCM	111320	Lympathic vessel invasion
SCT	1163043007	Lymphoma
SCT	34360000	Malignant fibrous histiocytoma
DCM	111334	Malignant melanoma of nipple
SCT	22049009	Mammary duct ectasia
SCT	32913002	Medullary carcinoma
DCM	111333	Metastasis to an intramammary lymph node
DCM	111323	Metastatic cancer to the breast
DCM	111324	Metastatic cancer to the breast from the colon
DCM	111325	Metastatic cancer to the breast from the lung
DCM	111327	Metastatic cancer to the breast from the ovary
DCM	111330	Metastatic disease to axillary node
DCM	111326	Metastatic melanoma to the breast
DCM	111328	Metastatic sarcoma to the breast
DCM	111284	Microglandular adenosis
SCT	72495009	Mucinous adenocarcinoma (Colloid carcinoma)
DCM	111329	Multifocal intraductal carcinoma
DCM	111332	Multifocal invasive ductal carcinoma
DCM	111285	Multiple Intraductal Papillomas
SCT	128738002	Myofibroblastoma
SCT	126510002	Neoplasm of the mammary skin
SCT	404029005	Neurofibroma
SCT	81669005	Neurofibromatosis
DCM	111286	No abnormality
SCT	1172592001	Non-Hodgkin's lymphoma
DCM	111251	Normal axillary node
DCM	111287	Normal breast tissue
DCM	111322	Occult carcinoma presenting with axillary lymph node metastases
DCM	111290	Oil cyst (fat necrosis cyst)
SCT	2985005	Paget's disease, mammary (of the nipple)
SCT	25910003	Papillary carcinoma (invasive)
SCT	10376009	Papillary carcinoma in-situ
SCT	711329002	Papilloma
DCM	111299	Peripheral duct papillomas
SCT	71232009	Phyllodes tumor
SCT	87913009	Phyllodes tumor, malignant
SCT	1187107005	Plasmacytoma
SCT	8360001	Pleomorphic adenoma
DCM	111291	Post reduction mammoplasty
DCM	111292	Pseudoangiomatous stromal hyperplasia
SCT	133855003	Radial scar
DCM	111338	Recurrent malignancy
SCT	12402003	Scar tissue
SCT	50916005	Sclerosing adenosis
SCT	41919003	Secretory (juvenile) carcinoma of the breast
SCT	56021002	Seroma
SCT	87737001	Signet ring cell carcinoma
DCM	111296	Silicone granuloma
SCT	110451006	Spindle cell nodule (tumor)
DCM	111340	Squamous cell carcinoma of the nipple
SCT	69954004	Thrombophlebitis of breast (Mondor's disease)
SCT	4631006	Tubular adenocarcinoma
SCT	444408007	Tubular adenoma
DCM	111298	Virginal hyperplasia
DCM	111152	Not for Presentation: Rendering device expected not to present
DCM	111151	Presentation Optional: Rendering device may present
DCM	111150	Presentation Required: Rendering device is expected to present
DCM	111155	Target Content Items are related contra-laterally
DCM	111154	Target Content Items are related spatially
DCM	111153	Target Content Items are related temporally
DCM	111159	Feature detected on images from multiple modalities
DCM	111158	Feature detected on multiple images
DCM	111157	Feature detected on only one of the images
DCM	111156	Feature detected on the only image
SCT	129808005	Difference in location
SCT	129810007	Difference in number of calcifications
SCT	129807000	Difference in opacity
SCT	129806009	Difference in size
SCT	129809002	Difference in spatial proximity
SCT	129812004	Difference in margin
SCT	129811006	Difference in shape
SCT	129813009	Difference in symmetry
SCT	271955004	Nipple retraction
SCT	31842008	Normal shape
SCT	102378009	BB shot (Lead Pellet)
SCT	86122002	Bullet
SCT	118378005	Cardiac Pacemaker
SCT	77720000	Clip
SCT	228761004	Collimator
SCT	129460009	Compression paddle
SCT	129467007	ID Plate
SCT	40388003	Implant
SCT	129463006	J Wire
SCT	262301009	Opaque Marker
DCM	111175	Other Marker
SCT	56353002	Staple
SCT	27065002	Suture
DCM	111176	Unspecified
DCM	111215	Artifact(s) other than grid or detector artifact
DCM	111203	CC Nipple not centered on image
DCM	111202	CC Not all medial tissue visualized
DCM	111204	CC Posterior nipple line does not measure within 1 cm of MLO
DCM	111195	Collimation too close to breast
DCM	111193	Date sticker is missing
DCM	111214	Detector artifact(s)
DCM	111217	Electrical failure
DCM	111191	Flash doesn't include cassette/screen/detector identification
DCM	111188	Flash doesn't include date of examination
DCM	111189	Flash doesn't include facility name and location
DCM	111192	Flash doesn't include mammography unit identification
DCM	111187	Flash doesn't include patient name and additional patient id
DCM	111190	Flash doesn't include technologist identification
DCM	111186	Flash is illegible, does not fit, or is lopsided
DCM	111185	Flash is not near edge of film
DCM	111208	Grid artifact(s)
DCM	111196	Inadequate compression
DCM	111219	Inappropriate image processing
DCM	111206	Insufficient implant displacement incorrect
DCM	111200	MLO Evidence of motion blur
DCM	111201	MLO Inframammary fold is not open
DCM	111197	MLO Insufficient pectoral muscle
DCM	111198	MLO No fat is visualized posterior to fibroglandular tissues
DCM	111199	MLO Poor separation of deep and superficial breast tissues
DCM	111216	Mechanical failure
DCM	111205	Nipple not in profile
DCM	111213	No image
DCM	111220	Other failure
DCM	111212	Over exposed
DCM	111209	Positioning
DCM	111218	Software failure
DCM	111194	Technical factors missing
DCM	111211	Under exposed
DCM	111221	Unknown failure
DCM	111179	View and Laterality Marker does not have approved codes
DCM	111178	View and Laterality Marker does not have both view and laterality
DCM	111183	View and Laterality Marker is incorrect
DCM	111177	View and Laterality Marker is missing
DCM	111180	View and Laterality Marker is not near the axilla
DCM	111184	View and Laterality Marker is off image
DCM	111182	View and Laterality Marker is partially obscured
DCM	111181	View and Laterality Marker overlaps breast tissue
DCM	111224	Failed
DCM	111225	Not Attempted
DCM	111223	Partially Succeeded
DCM	111222	Succeeded
SCT	133889002	Asymmetric breast tissue analysis
SCT	133890006	Breast composition analysis
SCT	133888005	Focal asymmetric density analysis
SCT	133887000	Image quality analysis
DCM	111233	Individual Impression/​Recommendation Analysis
DCM	111234	Overall Impression/​Recommendation Analysis
SCT	133884007	Spatial collocation analysis
SCT	133885008	Spatial proximity analysis
SCT	133886009	Temporal correlation
DCM	111236	Usable - Does not meet the quality control standard
DCM	111237	Usable - Meets the quality control standard
DCM	111240	Institutionally defined quality control standard
DCM	111238	Mammography Quality Control Manual 1999, ACR
DCM	111239	Title 21 CFR Section 900, Subpart B
UCUM	d	day
UCUM	mo	month
UCUM	wk	week
UCUM	a	year
DCM	111242	All algorithms succeeded; with findings
DCM	111241	All algorithms succeeded; without findings
DCM	111245	No algorithms succeeded; without findings
DCM	111244	Not all algorithms succeeded; with findings
DCM	111243	Not all algorithms succeeded; without findings
DCM	111088	Case Sensitivity
DCM	111090	Case Specificity
DCM	111012	Certainty of Finding
DCM	111087	False Markers per Case
DCM	111086	False Markers per Image
DCM	111091	Image Specificity
DCM	111089	Lesion Sensitivity
DCM	111047	Probability of cancer
SCT	274331003	Breast - surgical biopsy
SCT	241539009	CT of breast
SCT	44578009	Core needle biopsy of breast
SCT	287572003	Diagnostic aspiration of breast cyst
SCT	46662001	Examination of breast
DCM	111408	Film Screen Mammography
SCT	387736007	Fine needle aspiration of breast
SCT	45211000	Insertion of catheter
DCM	111411	Mammography CAD
DCM	111123	Marker placement
SCT	237380007	Pre-biopsy localization of breast lesion
SCT	169167001	Radioisotope scan of lymphatic system
SCT	66377006	Radionuclide localization of tumor, limited area
SCT	396487001	Sentinel lymph node biopsy
SCT	80865008	Specimen radiography of breast
SCT	47079000	Ultrasonography of breast
LN	36626-0	breast - bilateral mammogram
LN	30795-9	breast - bilateral mr
LN	36150-1	breast - bilateral mr w contrast iv
LN	36277-2	breast - bilateral mr wo and w contrast iv
LN	36627-8	breast - left mammogram
LN	35954-7	breast - left mr
LN	36151-9	breast - left mr w contrast iv
LN	36278-0	breast - left mr wo and w contrast iv
LN	37774-7	breast - right mammogram
LN	35955-4	breast - right mr
LN	36152-7	breast - right mr w contrast iv
LN	36279-8	breast - right mr wo and w contrast iv
LN	46339-8	breast - unilateral mammogram
LN	46299-4	breast - unilateral mr
LN	46323-2	breast - unilateral mr w contrast iv
LN	43528-9	breast - unilateral mr wo and w contrast iv
LN	46333-1	breast - unilateral mr wo contrast
LN	46342-2	breast ffd mammogram
LN	36149-3	breast mr w contrast iv
LN	36276-4	breast mr wo and w contrast iv
LN	46305-9	whole body ct
LN	44139-4	whole body pt w rnc iv
DCM	111419	Additional evaluation requested from abnormal screening study
DCM	111415	Additional evaluation requested from prior study
SCT	22890008	Augmentation mammoplasty
SCT	384692006	Brachytherapy
DCM	122505	Calibration
DCM	111402	Clinical finding
DCM	111416	Follow-up at short interval from prior study
DCM	111420	History of benign breast biopsy
DCM	111417	History of breast augmentation, asymptomatic
SCT	429479009	History of radiation therapy
DCM	111125	Known biopsy proven malignancy
SCT	415076002	Personal history of breast cancer
DCM	111421	Personal history of breast cancer with breast conservation therapy
DCM	111124	Personal history of breast cancer with mastectomy
DCM	110002	Quality Control
DCM	111591	Recall for imaging findings
DCM	111592	Recall for patient symptoms/ clinical findings
DCM	111590	Recall for technical reasons
SCT	59214008	Reduction mammoplasty
DCM	111418	Review of an outside study
DCM	111128	Survey
DCM	111127	Targeted
LN	55107-7	Addendum
DCM	111424	Comparison to previous studies
LN	55110-1	Conclusions
LN	59776-5	Findings
LN	19005-8	Impressions
LN	18785-6	Indications for Procedure
DCM	111413	Overall Assessment
DCM	111423	Physical Examination Results
DCM	121058	Procedure reported
LN	18783-1	Recommendations
DCM	121077	Conclusion
DCM	111427	Abrupt duct termination
SCT	290084006	Breast normal
SCT	309587003	Calcification of breast
DCM	111129	Clustered microcysts
DCM	111460	Complex cyst
DCM	111130	Complicated cyst
DCM	111430	Cyst fill
DCM	111429	Duct narrowing
DCM	111428	Extravasation
SCT	19227008	Foreign body
DCM	111461	Intracystic lesion
DCM	111425	Intraluminal filling defect
DCM	111426	Multiple filling defect
SCT	76649007	Sebaceous cyst of skin of breast
DCM	111462	Solid mass
SCT	169254007	Ultrasound scan normal
SCT	290113009	Bloody nipple discharge
SCT	89164003	Breast lump
SCT	53430007	Breast pain
DCM	111480	Cancer elsewhere
DCM	111479	Difficult physical/clinical examination
SCT	290069002	Discoloration of skin of breast
SCT	271989003	Disorder of breast implant
SCT	255052006	Disseminated malignancy of unknown primary
DCM	111126	Image detected mass
SCT	162164007	Nipple discharge symptom
SCT	290119008	Nipple problem
DCM	111478	Non-bloody discharge (from nipple)
SCT	268951004	O/E - Breast lump palpated
SCT	164150006	O/E - axillary lymphadenopathy
SCT	274303007	O/E - lymphadenopathy
SCT	87386002	Peau d'orange surface of breast
SCT	129748009	Radiographic calcification finding
SCT	302924003	Breast hematoma
SCT	63130001	Surgical scar
DCM	130609	2D Shear Wave Elastography
DCM	130679	2D Speckle Tracking
SCT	399064001	2D mode
DCM	130610	3D Shear Wave Elastography
DCM	130680	3D Speckle Tracking
SCT	426865009	3D mode
SCT	399009009	B mode
SCT	2282003	Breast implant, type not specified
DCM	111484	Combination implant
SCT	277591006	Computed tomography guided biopsy
SCT	64318009	Diagnostic radiography, stereotactic localization
SCT	261197005	Doppler Color Flow
SCT	261198000	Doppler Continuous Wave
SCT	261199008	Doppler Pulsed
SCT	392021009	Lumpectomy
SCT	399155008	M mode
SCT	277592004	Magnetic resonance imaging guided biopsy
DCM	111487	Mammographic (crosshair)
DCM	111488	Mammographic (grid)
SCT	71651007	Mammography
UMLS	C0024881	Mastectomy
DCM	111489	Palpation guided
DCM	111483	Percutaneous silicone injection
DCM	130616	Point Shear Wave Elastography
DCM	111482	Polyurethane implant
DCM	111485	Pre-pectoral implant
SCT	172049005	Quadrantectomy of breast
DCM	111486	Retro-pectoral implant
DCM	111481	Saline implant
SCT	465380004	Silicone gel implant
SCT	439858009	Tissue Doppler Imaging
SCT	61593002	Ultrasonic guidance procedure
DCM	111490	Vacuum assisted
DCM	111491	Abnormal discharge
SCT	408678008	Healthcare associated infection
SCT	213262007	Hematoma - postoperative
SCT	110265006	Hemorrhage postprocedure
DCM	111492	No complications
SCT	279047007	Persistent pain following procedure
SCT	36118008	Pneumothorax
SCT	271807003	Rash
SCT	65124004	Swelling
SCT	398665005	Vasovagal syncope
SCT	247472004	Weal
SCT	30807003	Benign
SCT	258270003	High risk tumor
SCT	280416009	Indeterminate result
SCT	281268007	Insufficient sample
SCT	21594007	Malignant
DCM	111432	Inferolateral to superomedial
DCM	111433	Inferomedial to superolateral
DCM	111434	Superolateral to inferomedial
DCM	111435	Superomedial to inferolateral
DCM	111446	Calcifications seen in the core
DCM	111449	Fluid obtained
DCM	111447	Lesion completely removed
DCM	111448	Lesion partially removed
DCM	111443	Target contained in the specimen
DCM	111445	Target not in the specimen
DCM	111444	Target partially obtained in the specimen
SCT	371252007	Black color
DCM	111454	Blood tinged color
DCM	111453	Bright red color
SCT	371254008	Brown color
SCT	263707001	Clear
DCM	111452	Dark brown color
DCM	111451	Dark red color
SCT	371253002	Gray color
SCT	371246006	Green color
DCM	111450	Light brown color
SCT	371251000	White color
SCT	371244009	Yellow color
DCM	111494	Stage 0
DCM	111495	Stage I
DCM	111496	Stage IIA
DCM	111497	Stage IIB
DCM	111498	Stage IIIA
DCM	111499	Stage IIIB
DCM	111500	Stage IIIC
DCM	111501	Stage IV
SCT	369790002	Nottingham Combined Grade I: 3-5 points
SCT	369791003	Nottingham Combined Grade II: 6-7 points
SCT	369792005	Nottingham Combined Grade III: 8-9 points
SCT	384668003	Nottingham Combined Grade cannot be determined
SCT	54102005	Grade 1: well differentiated
SCT	1663004	Grade 2: moderately differentiated
SCT	61026006	Grade 3: poorly differentiated
SCT	258245003	Grade 4: undifferentiated
DCM	111502	Bloom-Richardson Grade
SCT	372276001	Nottingham Combined Grade
DCM	111504	Asymmetric implants
DCM	111505	Calcified implant
DCM	111506	Distorted implant
DCM	111510	Explantation
DCM	111508	Free silicone
DCM	111509	Herniated implant
DCM	111503	Normal implants
SCT	237473006	Rupture of breast implant
DCM	111507	Silicone-laden lymph nodes
SCT	386910003	Anastrozole
SCT	108899006	Contraceptives
SCT	61946003	Estrogen product
SCT	50318003	Progesterone product
SCT	109029006	Raloxifene
SCT	75959001	Tamoxifen
DCM	111542	Unspecified gynecological hormone
DCM	111556	BRCA1 breast cancer gene
DCM	111557	BRCA2 breast cancer gene
DCM	111558	BRCA3 breast cancer gene
SCT	429740004	Family history of breast cancer
DCM	111562	Family history of prostate cancer
DCM	111563	Family history unknown
DCM	111551	History of endometrial cancer
DCM	111553	History of high risk lesion on previous biopsy
DCM	111552	History of ovarian cancer
DCM	111560	Intermediate family history of breast cancer
DCM	111555	Late child bearing (after 30)
SCT	313376005	No family history of breast carcinoma
SCT	102877006	Nulliparous
DCM	111550	Personal breast cancer history
DCM	111554	Post menopausal patient
DCM	111561	Very strong family history of breast cancer
DCM	111559	Weak family history of breast cancer
SCT	13091001	Dilation and curettage
SCT	386802000	Endometrial biopsy
SCT	236886002	Hysterectomy
SCT	23719005	Bone marrow transplant
SCT	302343007	Breast prosthesis insertion
SCT	33496007	Breast reconstruction
SCT	367336001	Chemotherapy
SCT	169413002	Hormone therapy
DCM	111564	Nipple discharge cytology
SCT	108290001	Radiation therapy
SCT	27315000	Removal of breast implant
SCT	307429007	After menopause
SCT	31351009	Artificial menopause state
SCT	309606002	Before menopause
SCT	303111005	During menopause
SCT	371036001	Postsurgical menopause
DCM	111573	Current pregnancy, known or suspected malformations/syndromes
DCM	111574	Family history, fetal malformation/syndrome
DCM	111567	Gynecologic condition
DCM	111568	Gynecologic surgery
SCT	266995000	History of - cardiovascular disease
SCT	161806007	History of - eclampsia
SCT	161763005	History of - ectopic pregnancy
SCT	161453001	History of - obesity
SCT	161765003	History of - premature delivery
SCT	161656000	History of - regular medication
SCT	161807003	History of - severe pre-eclampsia
SCT	161798008	History of infertility
DCM	111572	History of multiple fetuses
SCT	371422002	History of substance abuse
SCT	16356006	Multiple pregnancy
DCM	111569	Previous LBW or IUGR birth
DCM	111571	Previous RH negative or blood dyscrasia at birth
DCM	111570	Previous fetal malformation/syndrome
DCM	111566	Spontaneous Abortion
DCM	111565	Uterine malformations
SCT	703842006	Amphetamine
SCT	255641001	Caffeine
SCT	81911001	Chewing tobacco
SCT	66562002	Cigarette smoking tobacco
SCT	387085005	Cocaine
SCT	419442005	Ethyl alcohol
SCT	387341002	Heroin
SCT	15698006	Lysergic acid diethlyamide
SCT	398705004	Marijuana
SCT	373780001	Mescaline
SCT	387286002	Methadone
SCT	373337007	Methlyphenidate
SCT	373529000	Morphine
SCT	9721008	Phencyclidine
DCM	111575	High
DCM	111577	Low
DCM	111576	Medium
DCM	111587	No known exposure
SCT	225761000	As required
SCT	255238004	Continuous
SCT	70232002	Frequent
SCT	27789000	Infrequent
SCT	255218000	Mid-frequency
SCT	307486002	Single event
SCT	260911001	Dosage
DCM	111578	Dose frequency
DCM	111579	Rate of exposure
DCM	111580	Volume of use
DCM	111582	Relative amount of exposure
DCM	111583	Relative amount of use
DCM	111581	Relative dose amount
DCM	111584	Relative dose frequency
DCM	111585	Relative frequency of exposure
DCM	111586	Relative frequency of use
DCM	111465	Needle Gauge
DCM	111467	Needle Length
SCT	60001007	not pregnant
SCT	146799005	possible pregnancy
DCM	111541	Maternal
SCT	224944003	Paternal
NCIt	C40413	No Evidence of Disease
NCIt	C38155	Recurrent Disease
SCT	413464008	African race
SCT	413490006	American Indian or Alaska native
SCT	413581001	Asian or Pacific Islander race
SCT	413582008	Asian race
SCT	413600007	Australian aborigine race
SCT	413773004	Caucasian race
SCT	414408004	Hispanic
SCT	414481008	Indian race
UMLS	C5690844	Middle Eastern or North African
SCT	414752008	Mixed racial group
NCIt	C41219	Native Hawaiian or other Pacific Islander
DCM	112052	Bronchovascular
SCT	71616004	Muscular
DCM	112053	Osseous
SCT	3120008	Pleural structure
SCT	281157001	Systemic vascular structure
DCM	112063	Abnormal calcifications
DCM	112061	Abnormal lines (1D)
DCM	112062	Abnormal lucency
DCM	112033	Abnormal opacity
DCM	112064	Abnormal texture
DCM	112005	Radiographic anatomy
DCM	112004	Abnormal interstitial pattern
DCM	112070	Air bronchiologram
DCM	112071	Air bronchogram
DCM	112072	Air crescent
DCM	112104	Air-fluid level
SCT	76171001	Air-trapping
SCT	89187006	Airway structure
DCM	112088	Anterior junction line
SCT	88593004	Aortic isthmus
DCM	112102	Aortic knob
DCM	112103	Arch of the Azygos vein
SCT	368536000	Axillary Fascia
DCM	112090	Azygoesophageal recess interface
DCM	112066	Beaded septum sign
SCT	8887007	Brachiocephalic vein
SCT	64468002	Bronchial artery
SCT	360129009	Cardiac pacemaker lead
DCM	112086	Carina angle
SCT	51345006	Carotid Body
DCM	112174	Central line
DCM	112087	Centrilobular structures
SCT	63562005	Cervical collar
DCM	112173	Chest tube
SCT	102298001	Chordae tendineae cordis
DCM	112178	Coin
SCT	308689002	Coin lesion
DCM	112105	Corona radiata
SCT	50016007	Costal Cartilage
SCT	3159004	Costocervical trunk
SCT	35259002	Deltoid muscle
DCM	112118	Density
DCM	112119	Dependent opacity
SCT	281130003	Descending aorta
SCT	91732003	Dorsal scapular artery
SCT	26412008	Endotracheal tube
SCT	44947003	Erector spinae muscle
SCT	280062008	Esophageal Hiatus
SCT	206034008	Esophageal artery
SCT	53967007	External intercostal muscle
SCT	71585003	External jugular vein
SCT	120576005	Fascial layer
SCT	25062003	Feeding tube
DCM	112171	Fiducial mark
SCT	278983006	Fissure of lung
DCM	112107	Fleischner's line(s)
DCM	112128	Granular pattern
DCM	112120	Ground glass opacity
DCM	112073	Halo sign
SCT	25510005	Heart valve prosthesis
DCM	112095	Hiatus
SCT	46750007	Hilum of lung
DCM	112106	Honeycomb pattern
SCT	57651003	Iliocostalis muscle
SCT	29660000	Inferior phrenic artery
DCM	112121	Infiltrate
SCT	72573008	Infraspinatus muscle
SCT	24062007	Innermost intercostal muscles
SCT	58095006	Interatrial septum
SCT	281134007	Intercostal artery
DCM	112082	Interface
SCT	41313007	Internal intercostal muscle
SCT	69327007	Internal thoracic artery
SCT	589001	Interventricular septum
DCM	112108	Intralobular lines
SCT	126065006	Jejunostomy tube
SCT	80919006	Jewelry
DCM	112109	Kerley A line
DCM	112110	Kerley B line
DCM	112111	Kerley C lines
DCM	112175	Kidney stent
SCT	15665001	Latissimus dorsi muscle
SCT	75245000	Left main bronchus
SCT	73930003	Levatores costarum muscles
SCT	2160002	Ligamentum arteriosum
DCM	112083	Line
SCT	31094006	Lobe of lung
SCT	88340001	Longissimus muscle
DCM	112084	Lucency
SCT	4147007	Mass
DCM	112122	Micronodule
DCM	112085	Midlung window
DCM	112129	Miliary pattern
DCM	112130	Mosaic pattern
DCM	112177	Nipple ring
DCM	112067	Nodular pattern
SCT	27925004	Nodule
DCM	112001	Opacity
DCM	112176	Pancreatic stent
DCM	112091	Paraspinal line
DCM	112112	Parenchymal band
SCT	60005003	Pectoralis major muscle
SCT	18686000	Pectoralis minor muscle
SCT	3924000	Pericardiophrenic Artery
DCM	112123	Phantom tumor (pseudotumor)
SCT	77444004	Pin
SCT	40779009	Plate-like atelectasis
SCT	16838000	Pneumomediastinum
DCM	112172	Portacath
DCM	112089	Posterior junction line
DCM	112092	Posterior tracheal stripe
DCM	112059	Primary complex
SCT	53350007	Prosthesis
DCM	112068	Pseudoplaque
SCT	59282003	Pulmonary embolism
SCT	45341000	Pulmonary trunk
DCM	112113	Reticular pattern
DCM	112065	Reticulonodular pattern
SCT	70074004	Right main bronchus
DCM	112093	Right tracheal stripe
SCT	50755001	Scalenous anterior muscle
DCM	112054	Secondary pulmonary lobule
SCT	72674008	Segment of lung
DCM	112114	Septal line(s)
SCT	18346003	Serratus anterior muscle
DCM	112124	Shadow
DCM	112069	Signet-ring sign
DCM	112125	Small irregular opacities
DCM	112126	Small rounded opacities
SCT	4317002	Spinalis muscle
SCT	22823000	Sternocleidomastoid muscle
DCM	112094	Stripe
SCT	64658001	Subcostal muscle
DCM	112115	Subpleural line
SCT	90588001	Subscapularis muscle
SCT	38991005	Superior phrenic artery
SCT	6423006	Supraspinatus muscle
SCT	1193009	Teres major muscle
SCT	51159009	Teres minor muscle
SCT	1732005	Thoracic Duct
SCT	9875009	Thymus Gland
SCT	6538005	Thyrocervical trunk
SCT	118755002	Trabeculae carnae
SCT	48387007	Tracheotomy
DCM	112116	Tramline shadow
SCT	88454005	Transversus thoracis
SCT	31764008	Trapezius muscle
DCM	112127	Tree-in-bud sign
DCM	112117	Tubular shadow
SCT	286558002	Ureteric stent
SCT	257409000	Vena cava filter
SCT	51282000	Vertebra
SCT	260376009	Enlarged
SCT	134223000	Narrow
DCM	112077	Vasoconstriction
DCM	112078	Vasodilation
DCM	112079	Architectural distortion
DCM	112080	Mosaic perfusion
DCM	112060	Oligemia
DCM	112081	Pleonemia
SCT	31934006	Acromion process of scapula
SCT	14510004	Angle of rib
SCT	40265002	Arch of vertebra
SCT	52509009	Body of sternum
SCT	75319007	Clavicular notch of sternum
SCT	8931003	Coracoid process of scapula
SCT	17399006	Costal groove
SCT	51698000	Dorsal aspect of scapula
SCT	46385009	Glenoid cavity of scapula
SCT	12872006	Head of rib
SCT	181901007	Inferior articular facet of axis
SCT	317766009	Inferior articular process of vertebra
SCT	89340005	Lamina of vertebra
SCT	37285002	Manubrium of sternum
SCT	72184008	Neck of rib
SCT	26444007	Pectoral girdle
SCT	78972004	Pedicle of vertebra
DCM	112096	Rib Scalene Tubercle
DCM	112101	Scapular Infraspinatus Fossa
DCM	112099	Scapular Spine
DCM	112100	Scapular Supraspinatus Fossa
SCT	41601005	Shaft of rib
SCT	55678000	Spinous process of vertebra
SCT	44612009	Sternal angle
DCM	112098	Subscapular Fossa
SCT	181900008	Superior articular facet of axis
SCT	317665004	Superior articular process of vertebra
SCT	73400003	Transverse process or vertebra
SCT	113198008	Tubercle of rib
DCM	112097	Vertebral Intervertebral Notch
SCT	61853006	Vertebral canal
SCT	280734009	Vertebral foramen
SCT	20298003	Xiphoid process of sternum
DCM	112131	Extremely small
DCM	112133	Too small
DCM	112132	Very small
DCM	112134	Elliptic
DCM	112135	Lobulated
DCM	112136	Spiculated
SCT	263706005	Circumscribed
DCM	112138	Distinctly defined
SCT	300841009	Poorly defined
DCM	112141	Poorly demarcated
DCM	112137	Sharply defined
DCM	112140	Sharply demarcated
SCT	260409000	Well defined
DCM	112139	Well demarcated
DCM	112143	Air
DCM	112145	Calcium
SCT	19227008	Foreign material (iodized oil, mercury,talc)
DCM	112146	Acinar
DCM	112147	Air space
DCM	112148	Fibronodular
DCM	112149	Fluffy
DCM	112150	Linear
DCM	112151	Profusion
DCM	112152	Silhouette sign
SCT	22270008	Anterior segment of left upper lobe
SCT	39743006	Anterior segment of right upper lobe
SCT	90572001	Lower lobe of lung
SCT	281394001	Lower zone of lung
SCT	72481006	Middle lobe of right lung
SCT	281393007	Middle zone of lung
SCT	3236000	Posterior segment of right upper lobe
SCT	68599007	Subpleural
SCT	45653009	Upper lobe of lung
SCT	281392002	Upper zone of lung
DCM	112154	Bat's wing distribution
DCM	112155	Butterfly distribution
DCM	112156	Centrilobular
DCM	112157	Coalescent
SCT	19648000	Diffuse
SCT	255282008	Discoid
SCT	65709003	Disseminated
SCT	87017008	Focal
SCT	60132005	Generalized
DCM	112158	Lobar
SCT	524008	Multifocal
SCT	62372003	Segmental
SCT	31099001	Systemic
SCT	955009	Bronchial
SCT	85293002	Interstitial tissue
SCT	80581009	Upper abdomen
SCT	385315009	Acute onset
DCM	112159	Hyper-acute
SCT	19939008	Subacute
DCM	112160	Homogeneous
DCM	112161	Inhomogeneous
DCM	112163	Fibrocalcific
DCM	112164	Flocculent
SCT	88446008	Laminated
SCT	255288007	Nodular
SCT	83323007	Ossification
DCM	112162	Target
SCT	442726008	Difference in location
SCT	442714003	Difference in size
SCT	442700003	Difference in Texture
SCT	442688001	Difference in border definition
SCT	442755000	Difference in border shape
SCT	442704007	Difference in distribution
SCT	442711006	Difference in site involvement
SCT	442691001	Difference in substance
RADLEX	RID11327	Beam-hardening artifact
DCM	112036	ACR Position Statement
DCM	112185	Performance of CT for Detection of Pulmonary Embolism in Adults
DCM	112186	Performance of High-Resolution CT of the Lungs in Adults
DCM	112035	Performance of Pediatric and Adult Chest Radiography, ACR
DCM	112184	Performance of Pediatric and Adult Thoracic CT
DCM	112055	Agatston scoring method
DCM	112057	Mass scoring method
DCM	112189	Three-dimensional method
DCM	112188	Two-dimensional method
DCM	112187	Unspecified method of calculation
DCM	112056	Volume scoring method
DCM	112180	Maximum Attenuation Coefficient
DCM	112181	Mean Attenuation Coefficient
DCM	112182	Median Attenuation Coefficient
DCM	112179	Minimum Attenuation Coefficient
DCM	112183	Standard Deviation of Attenuation Coefficient
DCM	112196	Area of Vascular Calcification
DCM	112200	Average calcification distance in a calcification cluster
DCM	112191	Breast tissue density
DCM	112018	Calcification extent as percent of surface
DCM	112019	Calcification extent as percent of volume
DCM	112017	Cavity extent as percent of volume
SCT	450360000	Coronary artery calcium score
DCM	112199	Mass of Vascular Calcification
DCM	112195	Mass of breast
DCM	112194	Mass of parenchymal tissue
DCM	112198	Percentage of Vascular Calcification
DCM	112201	Standard deviation distance of calcifications in a cluster
DCM	112197	Volume of Vascular Calcification
DCM	112193	Volume of breast
DCM	112192	Volume of parenchymal tissue
DCM	112045	Non-Target Lesion Complete Response
DCM	112046	Non-Target Lesion Incomplete Response or Stable Disease
DCM	112047	Non-Target Lesion Progressive Disease
DCM	112041	Target Lesion Complete Response
DCM	112042	Target Lesion Partial Response
DCM	112043	Target Lesion Progressive Disease
DCM	112044	Target Lesion Stable Disease
DCM	112076	Non-Lesion at Baseline
DCM	112075	Non-Target Lesion at Baseline
DCM	112074	Target Lesion at Baseline
UMLS	C1442488	Baseline
DCM	126075	Eligibility
SCT	314122007	Maintenance therapy
UMLS	C1708760	Nadir
SCT	262502001	Post-chemotherapy
SCT	264908009	Post-radiation
DCM	126074	Posttreatment
UMLS	C3539075	Pretreatment
SCT	25173007	Recurrence of tumor
UMLS	C1699701	Unscheduled
NCIt	C114879	RANO
DCM	126080	RECIST 1.0
DCM	126081	RECIST 1.1
DCM	112029	WHO
DCM	111353	Heterogeneous echotexture
DCM	111351	Homogeneous fat echotexture
DCM	111352	Homogeneous fibroglandular echotexture
DCM	111356	Not parallel
DCM	111355	Parallel
DCM	111358	Abrupt interface
DCM	111359	Echogenic halo
DCM	111361	Anechoic
DCM	111363	Complex
DCM	111362	Hyperechoic
DCM	111364	Hypoechoic
DCM	111365	Isoechoic
DCM	111370	Combined posterior enhancement and shadowing
DCM	111367	No posterior acoustic features
DCM	111368	Posterior enhancement
DCM	111369	Posterior shadowing
DCM	111377	Diffusely increased vascularity in surrounding tissue
DCM	111374	Vascularity not assessed
DCM	111373	Vascularity not present
DCM	111376	Vascularity present immediately adjacent to lesion
DCM	111375	Vascularity present in lesion
DCM	111383	Correlates to MRI findings
DCM	111382	Correlates to mammography findings
DCM	111385	Correlates to other imaging findings
DCM	111381	Correlates to physical examination findings
DCM	111384	Correlates to ultrasound findings
DCM	111387	No correlation to clinical findings
DCM	111386	No correlation to other imaging findings
DCM	111389	Invasive breast carcinoma
SCT	1162814007	Non-infiltrating intraductal carcinoma
DCM	111390	Other malignancy type
SCT	1228951007	pT0
SCT	1228957006	pT1
SCT	1228959009	pT1a
SCT	1228962007	pT1b
SCT	1229846008	pT1c
SCT	1228958001	pT1mi
SCT	1229852009	pT2
SCT	1229859000	pT3
SCT	1229864001	pT4
SCT	1229865000	pT4a
SCT	1229866004	pT4b
SCT	1229867008	pT4c
SCT	1229868003	pT4d
SCT	1228950008	pTX
SCT	1228953005	pTis
SCT	1228954004	pTis (DCIS)
SCT	1228956002	pTis (Paget)
SCT	1229947003	pN0
SCT	1229951001	pN1
SCT	1229957002	pN2
SCT	1229959004	pN2a
SCT	1229960009	pN2b
SCT	1229962001	pN3
SCT	1229963006	pN3a
SCT	1229964000	pN3b
SCT	1229965004	pN3c
SCT	1229945006	pNX
SCT	399593007	MX
SCT	1229901006	cM0
SCT	1229916009	pM1
DCM	111392	1st week
DCM	111393	2nd week
DCM	111394	3rd week
SCT	289894009	Menstruation present
DCM	111397	4 months to 1 year ago
DCM	111396	< 3 months ago
DCM	111398	> 1 year ago
DCM	111399	Not sure
DCM	121244	Distance from chest wall
DCM	121242	Distance from nipple
DCM	121243	Distance from skin
DCM	113662	Inner limits of fuzzy margin
DCM	113665	Linear spiculation
DCM	113669	Orthogonal location arc
DCM	113670	Orthogonal location arc inner margin
DCM	113671	Orthogonal location arc outer margin
DCM	113663	Outer limits of fuzzy margin
DCM	113661	Outline of lobulations
DCM	113664	Outline of spiculations
DCM	113666	Pixelated spiculations
DCM	112240	C0 - Inadequate Study/Awaiting Prior Comparisons
DCM	112241	C1 - Normal Colon or Benign Lesion
DCM	112242	C2 - Intermediate Polyp or Indeterminate Finding
DCM	112243	C3 - Polyp, Possibly Advanced Adenoma
DCM	112244	C4 - Colonic Mass, Likely Malignant
DCM	112238	Anatomic non-colon
SCT	6533001	Colonic haustra
SCT	385420005	Contrast media
SCT	39477002	Feces
SCT	23153004	Ileocecal valve
SCT	442170005	Intraluminal fluid
SCT	441901008	Inverted diverticulum
SCT	43526002	Operative Site
SCT	68496003	Polyp of colon
SCT	248523006	Rectal mass
SCT	126838000	Tumor of colon
SCT	441850003	Appendiceal stump
SCT	66754008	Appendix
SCT	59820001	Blood Vessel
SCT	272673000	Bone
SCT	339648008	Colostomy bag
SCT	417136005	Ileostomy bag
SCT	71616004	Muscle
SCT	67966000	Rectal tube
SCT	64739004	Seminal Vesicle
SCT	407744008	Stoma appliance
SCT	286558002	Ureteral stent
SCT	34759008	Urethral catheter
SCT	344088002	Urostomy bag
SCT	442707000	Difference in attenuation
DCM	112248	ACR Guideline, Performance of Adult CT Colonography
DCM	112249	ACR Standard, CT medical physics performance monitoring
SCT	255593009	Circumferential
SCT	6041008	Flat
SCT	25126001	Pedunculated
SCT	5712003	Sessile
SCT	56208002	Ulcer
SCT	9040008	Ascending colon
SCT	32713005	Cecum
SCT	32622004	Descending colon
SCT	48338005	Hepatic flexure of colon
SCT	72592005	Splenic flexure of colon
SCT	485005	Transverse colon
SCT	45001002	Bone matrix
DCM	112233	Distance from anus
SCT	373197004	Polyp size, largest dimension
SCT	395511002	Polyp stalk length
DCM	112232	Polyp stalk width
SCT	717025007	Anterior fibromuscular stroma of prostate
SCT	716925003	Apical anterior fibromuscular stroma of prostate
SCT	716891004	Basal anterior fibromuscular stroma of prostate
SCT	716901006	Central zone of left half prostate
SCT	716900007	Central zone of right half prostate
SCT	716937001	Left anterior apical peripheral zone of prostate
SCT	716931000	Left anterior apical transition zone of prostate
SCT	716905002	Left anterior basal peripheral zone of prostate
SCT	716897000	Left anterior basal transition zone of prostate
SCT	716920008	Left anterior middle peripheral zone of prostate
SCT	716914007	Left anterior middle transition zone of prostate
SCT	716927006	Left apical anterior fibromuscular stroma of prostate
SCT	716935009	Left apical peripheral zone of prostate
SCT	716929009	Left apical transition zone of prostate
SCT	716893001	Left basal anterior fibromuscular stroma of prostate
SCT	716895008	Left basal part transition zone of prostate
SCT	716903009	Left basal peripheral zone of prostate
SCT	716918005	Left lateral middle peripheral zone of prostate
SCT	716910003	Left middle anterior fibromuscular stroma of prostate
SCT	716912006	Left middle transition zone of prostate
SCT	716933002	Left posterior apical transition zone of prostate
SCT	716899002	Left posterior basal transition zone of prostate
SCT	716916009	Left posterior middle transition zone of prostate
SCT	716939003	Left posterolateral apical peripheral zone of prostate
SCT	716907005	Left posterolateral basal peripheral zone of prostate
SCT	716922000	Left posterolateral middle peripheral zone of prostate
SCT	716941002	Left posteromedial apical peripheral zone of prostate
SCT	836427009	Left posteromedial basal peripheral zone of prostate
SCT	716924004	Left posteromedial middle peripheral zone of prostate
SCT	42320003	Left seminal vesicle
SCT	717027004	Male external urethral sphincter
SCT	716908000	Middle anterior fibromuscular stroma of prostate
SCT	279706003	Peripheral zone of the prostate
SCT	71553001	Prostatic Urethra
SCT	716936005	Right anterior apical peripheral zone of prostate
SCT	716930004	Right anterior apical transition zone of prostate
SCT	716904003	Right anterior basal peripheral zone of prostate
SCT	716896009	Right anterior basal transition zone of prostate
SCT	716919002	Right anterior middle peripheral zone of prostate
SCT	716913001	Right anterior middle transition zone of prostate
SCT	716926002	Right apical anterior fibromuscular stroma of prostate
SCT	716934008	Right apical peripheral zone of prostate
SCT	716928001	Right apical transition zone of prostate
SCT	716892006	Right basal anterior fibromuscular stroma of prostate
SCT	716902004	Right basal peripheral zone of prostate
SCT	716894007	Right basal transition zone of prostate
SCT	716917000	Right lateral middle peripheral zone of prostate
SCT	716909008	Right middle anterior fibromuscular stroma of prostate
SCT	716911004	Right middle transition zone of prostate
SCT	716932007	Right posterior apical transition zone of prostate
SCT	716898005	Right posterior basal transition zone of prostate
SCT	716915008	Right posterior middle transition zone of prostate
SCT	716938006	Right posterolateral apical peripheral zone of prostate
SCT	716906001	Right posterolateral basal peripheral zone of prostate
SCT	716921007	Right posterolateral middle peripheral zone of prostate
SCT	716940001	Right posteromedial apical peripheral zone of prostate
SCT	836428004	Right posteromedial basal peripheral zone of prostate
SCT	716923005	Right posteromedial middle peripheral zone of prostate
SCT	74308000	Right seminal vesicle
SCT	399384005	Transition zone of the prostate
DCM	130564	PI-RADS v2.0
DCM	130565	PI-RADS v2.1
DCM	130566	Diffusion-weighted Acquisition Highest b-value image
DCM	130567	Dynamic Contrast-Enhanced Acquisition
DCM	130568	Dynamic Contrast-Enhanced Acquisition Subtraction image
SCT	444808002	Benign Prostate Hyperplasia
SCT	254900004	Prostate cancer
SCT	9713002	Prostatitis
DCM	130569	Utricle cyst
DCM	130571	Coil placement concern
DCM	130572	Coil selection concern
DCM	130574	Incomplete study
DCM	130570	Protocol not followed
DCM	130573	Study performed did not match request
RADLEX	RID11281	Suboptimal patient positioning
DCM	130575	Suboptimal patient preparation
DCM	130576	Anatomy coverage incomplete
RADLEX	RID11374	Chemical shift artifact
DCM	130586	Distortion artifact in the area of interest
DCM	130585	Expected ADC map is missing
DCM	130583	Expected b-value is missing
RADLEX	RID11370	Ferromagnetic implant magnetic susceptibility effect
RADLEX	RID11426	Ghost
DCM	130580	Inadequate contrast enhancement
RADLEX	RID11423	Motion related artifact
RADLEX	RID11408	Non-uniform signal intensity artifact
RADLEX	RID11464	Parallel imaging artifact
RADLEX	RID11395	Phase wraparound artifact
DCM	130577	Poor FOV selection
DCM	130578	Poor SNR
DCM	130579	Poor contrast timing
DCM	130584	Severe distortion in the area of interest
RADLEX	RID11424	Smearing
DCM	130581	Subtraction image missing
RADLEX	RID11372	Tissue magnetic susceptibility effect
DCM	130582	Unwanted subtraction images
SCT	387713003	Surgical procedure
SCT	277132007	Therapeutic procedure
NCIt	C15215	Cryoablation
NCIt	C68681	Focused ultrasound ablation
NCIt	C131483	Irreversible electroporation
SCT	609638001	Operation on pelvic region of trunk
SCT	90470006	Prostatectomy
SCT	410006001	Digital Examination of Rectum
SCT	63476009	Prostate Cancer Antigen Measurement
DCM	130587	No family history of prostate cancer
SCT	707266006	Androgen Deprivation Therapy
SCT	425767004	Implantation of radioactive seed into prostate
RADLEX	RID50289	PI-RADS 1 - Very low
RADLEX	RID50290	PI-RADS 2 - Low
RADLEX	RID50291	PI-RADS 3 - Intermediate
RADLEX	RID50292	PI-RADS 4 - High
RADLEX	RID50293	PI-RADS 5 - Very high
RADLEX	RID50322	PI-RADS X - Inadequate or absent
DCM	130606	ESUR 2012 prostate MRI acquisition requirements
DCM	130607	PI-RADS 2.0 prostate MRI acquisition requirements
DCM	130608	PI-RADS 2.1 prostate MRI acquisition requirements
DCM	130589	Active surveillance of prostate cancer
DCM	130590	Assess change
I10	R97.20	Elevated Prostate Specific Antigen
DCM	130588	Pre-biopsy localization of prostate lesion
SCT	373825000	Staging
RADLEX	RID50296	PI-RADS 1 - Very low (lesion)
RADLEX	RID50297	PI-RADS 2 - Low (lesion)
RADLEX	RID50298	PI-RADS 3 - Intermediate (lesion)
RADLEX	RID50299	PI-RADS 4 - High (lesion)
RADLEX	RID50300	PI-RADS 5 - Very high (lesion)
RADLEX	RID50323	PI-RADS X - Inadequate or absent (lesion)
RADLEX	RID50302	PI-RADS 1 - T2WI PZ Very low
RADLEX	RID50303	PI-RADS 2 - T2WI PZ Low
RADLEX	RID50304	PI-RADS 3 - T2WI PZ Intermediate
RADLEX	RID50305	PI-RADS 4 - T2WI PZ High
RADLEX	RID50306	PI-RADS 5 - T2WI PZ Very high
RADLEX	RID50324	PI-RADS X - T2WI PZ Inadequate or absent
RADLEX	RID50308	PI-RADS 1 - T2WI TZ Very low
RADLEX	RID50309	PI-RADS 2 - T2WI TZ Low
RADLEX	RID50310	PI-RADS 3 - T2WI TZ Intermediate
RADLEX	RID50311	PI-RADS 4 - T2WI TZ High
RADLEX	RID50312	PI-RADS 5 - T2WI TZ Very high
RADLEX	RID50325	PI-RADS X - T2WI TZ Inadequate or absent
RADLEX	RID50314	PI-RADS 1 - DWI Very low
RADLEX	RID50315	PI-RADS 2 - DWI Low
RADLEX	RID50316	PI-RADS 3 - DWI Intermediate
RADLEX	RID50317	PI-RADS 4 - DWI High
RADLEX	RID50318	PI-RADS 5 - DWI Very high
RADLEX	RID50326	PI-RADS X - DWI Inadequate or absent
RADLEX	RID50321	PI-RADS DCE +ve
RADLEX	RID50320	PI-RADS DCE -ve
RADLEX	RID50327	PI-RADS X - DCE Inadequate or absent
NCIt	C9440	Abnormality
RADLEX	RID6058	Enhancement pattern
DCM	Margin	Margin
SCT	300842002	Shape
RADLEX	RID6049	Signal characteristic
DCM	130595	ADC Hyperintense
DCM	130596	ADC Hypointense
SCT	13331008	Atrophy
DCM	130594	Completely encapsulated
SCT	367643001	Cyst
RADLEX	RID11081	Delayed phase
DCM	130603	Diffuse Contrast Enhancement
RADLEX	RID39536	Diffusion-weighted hypersensitivity
SCT	1312007	Drop-shaped
DCM	130602	Early Contrast Enhancement
RADLEX	RID49530	Early phase wash-in
SCT	59135002	Encapsulated
RADLEX	RID49497	Erased charcoal sign
SCT	112674009	Fibrosis
DCM	130604	Focal Contrast Enhancement
DCM	130591	Focal abnormality
SCT	50960005	Hemorrhage
RADLEX	RID6060	Heterogeneous
RADLEX	RID35805	Hyperintense
RADLEX	RID35804	Hypointense
NCIt	C110961	Index lesion
RADLEX	RID6053	Isointense
DCM	122664	Late Contrast Enhancement
RADLEX	RID49495	Lenticular
RADLEX	RID49500	Markedly hypointense
DCM	130601	Negative DCE
RADLEX	RID34355	Non-circumscribed margin
DCM	130592	Non-focal abnormality
RADLEX	RID49499	Organized chaos
SCT	84360004	Ovoid shape
DCM	130593	Partially encapsulated
RADLEX	RID34331	Persistent delayed phase
DCM	130597	Persistent delayed phase: Type 1 curve
RADLEX	RID34332	Plateau delayed phase
DCM	130598	Plateau delayed phase: Type 2 curve
DCM	130600	Positive DCE
SCT	410674003	Regional
RADLEX	RID43349	Restricted diffusion
SCT	42700002	Round
RADLEX	RID39467	T2 Hyperintensity
RADLEX	RID49501	T2 hypointensity
RADLEX	RID34333	Washout delayed phase
DCM	130599	Washout delayed phase: Type 3 curve
SCT	20446002	Wedge-shaped
SCT	94222008	Bony metastasis
SCT	255503000	Entire
SCT	30746006	Lymphadenopathy
RADLEX	RID43492	Neurovascular bundle of prostate
RADLEX	RID10809	Endorectal coil
RADLEX	RID11588	Barium sulfate suspension
DCM	130605	Perfluorocarbon
DCM	130557	Distance from neurovascular bundle
DCM	130558	Lesion capsular contact length
NCIt	C142184	4Kscore
LN	2857-1	Prostate Cancer Antigen
LN	15325-4	Prostate specific Antigen Density
DCM	125197	Adult Congenital Cardiac Ultrasound Report
DCM	125200	Adult Echocardiography Procedure Report
DCM	111400	Breast Imaging Report
LN	41806-1	CT Abdomen Report
LN	24627-2	CT Chest Report
LN	24725-4	CT Head Report
LN	25045-6	CT Report
LN	18745-0	Cardiac Catheterization Report
LN	18750-0	Cardiac Electrophysiology Report
LN	38269-7	DEXA Skeletal System Study Report
LN	18748-4	Diagnostic Imaging Report
LN	47048-4	Diagnostic Interventional Radiology Report
LN	11524-0	ECG Report
LN	42148-7	Echocardiography Report
LN	18752-6	Exercise Stress Test Report
DCM	125196	Fetal Cardiac Ultrasound Report
LN	49512-7	Fluoroscopy Study Report
LN	18754-2	Holter Study Report
LN	24590-2	MRI Head Report
LN	25056-3	MRI Report
LN	18756-7	MRI Spine Report
LN	24606-6	Mammography Screening Report
LN	49118-3	Nuclear Medicine Report
LN	30695-1	Nuclear Medicine Thyroid Scan Report
LN	44136-0	PET Scan Report
DCM	125195	Pediatric Cardiac Ultrasound Report
SCT	48526000	Peripheral Vascular Ultrasound Report
LN	11528-7	Radiology Report
LN	46375-2	US Artery Report
LN	24601-7	US Breast Report
LN	24616-5	US Carotid Arteries Report
LN	24534-0	US Doppler Abdominal Vessels Report
LN	43771-5	US Doppler Extremity Vessels Report
LN	24733-8	US Doppler Head Vessels Report
LN	44174-1	US Doppler Lower Extremity Vessels Report
LN	39448-6	US Doppler Upper Extremity Vessels Report
LN	39445-2	US Doppler Vessels Report
LN	38036-0	US Kidney Report
LN	28614-6	US Liver Report
LN	24859-1	US Pancreas Report
LN	24884-9	US Prostate (transrectal) Report
LN	25002-7	US Scrotum and Testicle Report
LN	24907-8	US Shoulder Report
LN	24990-4	US Spleen Report
LN	39453-6	US Tendon Report
LN	25010-0	US Thyroid Report
LN	39036-9	US Vein Report
LN	11525-3	Ultrasound Obstetric and Gyn Report
LN	25061-3	Ultrasound Report
LN	43468-8	X-Ray Report
LN	55752-0	Clinical Information
LN	73568-8	Communication of Critical Results
LN	55109-3	Complications
LN	55111-9	Current Procedure Descriptions
LN	11329-0	History
LN	55113-5	Key Images
LN	29549-3	Medications Administered
LN	55108-5	Patient Presentation
LN	18834-2	Previous Findings
LN	55114-3	Prior Procedure Descriptions
LN	73569-6	Radiation Exposure and Protection Information
LN	55115-0	Request
LN	55112-7	Summary
SCT	116224001	Complication of Procedure
DCM	121069	Previous Finding
DCM	121065	Procedure Description
DCM	121080	Best illustration of finding
DCM	121200	Illustration of ROI
DCM	121112	Source of Measurement
DCM	121306	Simultaneous Arterial Pulse Waveform
DCM	121301	Simultaneous Doppler
DCM	121303	Simultaneous ECG
DCM	121302	Simultaneous Hemodynamic
DCM	121307	Simultaneous Phonocardiographic Waveform
DCM	121305	Simultaneous Respiratory Waveform
DCM	121304	Simultaneous Voice Narrative
DCM	109101	Acquisition Equipment
DCM	109104	De-identifying Equipment
DCM	DOCD	Document Digitizer Equipment
DCM	109106	Enhanced Multi-frame Conversion Equipment
DCM	109105	Frame Extracting Equipment
DCM	109103	Modifying Equipment
DCM	MEDIM	Portable Media Importer Equipment
DCM	109102	Processing Equipment
DCM	109100	Synthesizing Equipment
DCM	VIDD	Video Tape Digitizer Equipment
DCM	121332	Complete Rendering for Presentation
DCM	121331	Equivalent CDA Document
DCM	121334	Extended Rendering for Presentation
DCM	121333	Partial Rendering for Presentation
DCM	121335	Source Document
DCM	110024	CD Imported
DCM	110021	Cine Film Digitized
DCM	110025	DVD Imported
DCM	110028	Instances Imported
DCM	110026	MOD Imported
DCM	110023	Paper Digitized
DCM	110020	Sheet Film Digitized
DCM	110027	Studies Imported
DCM	110022	Video Tape Digitized
DCM	121361	Addended report
DCM	122073	Current procedure evidence
DCM	121363	Partial report
DCM	121362	Preliminary report
DCM	121360	Replaced report
DCM	113013	Best In Set
DCM	128223	Clinical Trial Submission Input Used
DCM	113022	Collection of Presentation States
DCM	113034	Complete Acquisition Content
DCM	113032	Complete Study Content
DCM	128219	Contouring Input Used
DCM	128187	Coordinate Alignment Image Series
DCM	113039	Data Retention Policy Expired
DCM	128218	Diagnosis Input Used
DCM	128181	Diagnostic Source Images
DCM	128186	Dose Calculation Image Series
DCM	128190	Dosimetric Result
DCM	128711	For Clinical Trial Export
DCM	128207	For Clinical Trial Submission
DCM	113005	For Conference
DCM	128195	For Diagnosis
DCM	113021	For Litigation
DCM	128205	For Machine Quality Assurance
DCM	113007	For Patient
DCM	128206	For Patient Setup Verification
DCM	113008	For Peer Review
DCM	128201	For Physician Review
DCM	128202	For Physicist Review
DCM	128199	For Plan Comparison
DCM	128204	For Plan Quality Assurance
DCM	113018	For Printing
DCM	128714	For Publication Export
DCM	128200	For RT Plan Summation
DCM	128197	For RT Prescription
DCM	128198	For RT Treatment Planning
DCM	128180	For RT Workflow
DCM	113002	For Referring Provider
DCM	113020	For Report Attachment
DCM	113009	For Research
DCM	128713	For Research Collection Export
DCM	128196	For Segmentation
DCM	113003	For Surgery
DCM	113004	For Teaching
DCM	128710	For Teaching File Export
DCM	113006	For Therapy
DCM	128203	For Tumor Board
DCM	128208	For Tumor Registry
DCM	113036	Group of Frames for Display
DCM	113038	Incorrect Modality Worklist Entry
DCM	128216	Machine Quality Assurance Input Used
DCM	113030	Manifest
DCM	113000	Of Interest
DCM	128217	Patient Setup Verification Input Used
DCM	128191	Patient Setup Verification Result
DCM	128213	Physician Review Input Used
DCM	128214	Physicist Review Input Used
DCM	128220	Plan Comparison Input Used
DCM	128215	Plan Quality Assurance Input Used
DCM	128184	Pre-Planning Result
DCM	113010	Quality Issue
DCM	128212	RT Plan Summation Input Used
DCM	128189	RT Planning Result
DCM	128210	RT Prescription Input Used
DCM	128185	RT Prescription Result
DCM	128193	RT Treatment Course Summary
DCM	128211	RT Treatment Planning Input Used
DCM	128194	RT Treatment QA Result
DCM	128192	RT Treatment Session Result
DCM	128188	RT Treatment Simulation Result
DCM	128209	RT Workflow Input Used
DCM	130373	RTV Audio and Stereo Video Rendition
DCM	130371	RTV Audio and Video Rendition
DCM	130370	RTV Rendition
DCM	130372	RTV Stereo Video Rendition
DCM	128183	Registration Result
DCM	113037	Rejected for Patient Safety Reasons
DCM	113001	Rejected for Quality Reasons
DCM	128182	Segmentation Result
DCM	113035	Signed Complete Acquisition Content
DCM	113033	Signed Complete Study Content
DCM	113031	Signed Manifest
DCM	128221	Tumor Board Input Used
DCM	128222	Tumor Registry Input Used
DCM	113026	Double exposure
DCM	111207	Image artifact(s)
DCM	113016	Performed Procedure Step
DCM	113017	Stage-View
DCM	125028	Source Deformable Spatial Registration
DCM	128224	Source measurement
DCM	128226	Source raw data
DCM	128227	Source real world value map
DCM	128225	Source report
DCM	128716	Delay export until clinical information is available
DCM	128717	Delay export until confirmation of diagnosis is available
DCM	128722	Delay export until expert review is available
DCM	128715	Delay export until final report is available
DCM	128718	Delay export until histopathology is available
DCM	128719	Delay export until other laboratory results are available
DCM	128721	Delay export until patient dies
DCM	128720	Delay export until patient is discharged
DCM	128727	Advanced level
DCM	128726	Intermediate level
DCM	128725	Primary level
DCM	128738	Breast imaging subject matter
DCM	128730	Cardiovascular imaging subject matter
DCM	128731	Gastrointestinal imaging subject matter
DCM	128732	Genitourinary imaging subject matter
DCM	128728	Musculoskeletal imaging subject matter
DCM	128733	Neuroimaging subject matter
DCM	128735	Nuclear medicine imaging subject matter
DCM	128737	Pediatric imaging subject matter
DCM	128729	Pulmonary imaging subject matter
DCM	128736	Ultrasound imaging subject matter
DCM	128734	Vascular and interventional imaging subject matter
DCM	128712	Additional Teaching File Information
DCM	126002	Dynamic Contrast MR Measurement Report
DCM	126000	Imaging Measurement Report
DCM	126001	Oncology Measurement Report
DCM	126003	PET Measurement Report
DCM	129212	Dose from prior Treatment
DCM	121310	RT treatment plan for the position being verified
DCM	129211	Registration created during Treatment
DCM	129210	Registration used in Planning
DCM	128701	3D Gel
DCM	128708	Diamond Detector
SCT	468440006	Digital imager
DCM	128704	Diode
DCM	128702	Diode Array
DCM	128707	Ion Chamber
DCM	128703	Ion Chamber Array
DCM	128705	Liquid Ion Chamber
SCT	701933006	MOSFET radiation therapy dosimetry system dosimeter
SCT	706247001	Medical X-Ray film
DCM	128706	OSLD
DCM	128709	RPLGD
SCT	464983000	Thermoluminescent radiation dosimeter
DCM	128170	Abdominal Radiology
SCT	225728007	Accident and Emergency
SCT	309913004	Allergy and Immunology
SCT	309901009	Anesthesiology
SCT	309914005	Audiology
DCM	128171	Biomedical Engineering
SCT	309968000	Breast Surgery
SCT	426439001	Burns Intensive Care
SCT	309907008	Cardiac Intensive Care
SCT	309971008	Cardiac Surgery
SCT	309915006	Cardiology
SCT	309969008	Cardiothoracic Surgery
DCM	128172	Cardiovascular Radiology
SCT	309959002	Child and Adolescent Psychiatry
SCT	310076001	Clinical Biochemistry
SCT	309902002	Clinical Oncology
SCT	309983005	Colorectal Surgery
SCT	310128004	Computerized Tomography Service
SCT	310200001	Cytology
SCT	309972001	Dental Surgery
SCT	309923008	Dermatology
SCT	441662001	Diagnostic Imaging
SCT	309979005	Endocrine Surgery
SCT	309925001	Endocrinology
SCT	310030000	Endoscopy
SCT	309980008	Gastrointestinal Surgery
SCT	309927009	General Medicine
SCT	309984004	General Surgery
SCT	309933000	Geriatric Medicine
SCT	309943002	Gynecology
SCT	309985003	Hand Surgery
SCT	309954007	Hematology
SCT	310158005	Hepatobiliary Surgery
SCT	441950002	Histopathology
SCT	309934006	Infectious Disease
DCM	128173	Information Technology
SCT	309904001	Intensive Care
SCT	708174004	Interventional Radiology Service
SCT	310127009	Magnetic Resonance Imaging Service
SCT	441994008	Medical Intensive Care
SCT	309956009	Medical Microbiology
DCM	128174	Medical Physics
DCM	128175	Musculoskeletal Radiology
SCT	405269005	Neonatal Intensive Care
SCT	309936008	Nephrology
SCT	309937004	Neurology
UMLS	C2183225	Neuroradiology
SCT	310159002	Neurosurgery
SCT	309938009	Nuclear Medicine
SCT	309944008	Obstetrics
SCT	309942007	Obstetrics and Gynecology
SCT	309935007	Ophthalmology
SCT	310105000	Optometry
SCT	309974000	Oral Surgery
SCT	309989009	Orthopedic Surgery
SCT	309978002	Otorhinolaryngology
SCT	309949003	Pain Management
SCT	309939001	Palliative Care
SCT	309950003	Pathology
SCT	309910001	Pediatric Intensive Care
SCT	420223003	Pediatric Medicine
SCT	309948006	Pediatric Oncology
DCM	128177	Pediatric Radiology
SCT	309991001	Pediatric Surgery
SCT	310464005	Physiotherapy
SCT	309992008	Plastic Surgery
SCT	441480003	Primary Care Department
SCT	309958005	Psychiatry
SCT	310123008	Psychology
SCT	309918008	Pulmonology
SCT	309964003	Radiology
SCT	309903007	Radiotherapy
SCT	309940004	Rehabilitation
SCT	309941000	Rheumatology
SCT	310101009	Speech and Language Therapy
SCT	309966001	Stroke
SCT	309967005	Surgery
SCT	418433008	Surgical Intensive Care
DCM	128179	Thoracic Radiology
SCT	309970009	Thoracic Surgery
SCT	309993003	Transplant Surgery
SCT	309994009	Trauma Surgery
SCT	441548002	Tropical Medicine
SCT	310169008	Ultrasonography
SCT	309995005	Urology
SCT	309996006	Vascular Surgery
DCM	130752	Data Not Accessible from Storage
DCM	130753	Processed Key Object Selection
DCM	130754	Replaced by Alternate Representation
RADLEX	RID49480	ACR Category 1 Actionable Finding
RADLEX	RID49481	ACR Category 2 Actionable Finding
RADLEX	RID49482	ACR Category 3 Actionable Finding
RADLEX	RID12	Diagnostic quality
RADLEX	RID13	Limited quality
RADLEX	RID14	Non-diagnostic quality
SCT	444474005	Broselow Luten Blue Zone (19-23 kg)
SCT	444503000	Broselow Luten Green Zone (30-36 kg)
SCT	444496004	Broselow Luten Orange Zone (24-29 kg)
SCT	444488009	Broselow Luten Pink Zone (6-7 kg)
SCT	444489001	Broselow Luten Purple Zone (10-11 kg)
SCT	444471002	Broselow Luten Red Zone (8-9 kg)
SCT	444504006	Broselow Luten White Zone (15-18 kg)
SCT	444505007	Broselow Luten Yellow Zone (12-14 kg)
DCM	113603	Large: > 38.0 cm lateral thickness
DCM	113602	Medium: 32.0-38.0 cm lateral thickness
DCM	113601	Small: < 32.0 cm lateral thickness
DCM	113100	Basic Application Confidentiality Profile
DCM	113105	Clean Descriptors Option
DCM	113103	Clean Graphics Option
DCM	113101	Clean Pixel Data Option
DCM	113102	Clean Recognizable Visual Features Option
DCM	113104	Clean Structured Content Option
DCM	113109	Retain Device Identity Option
DCM	113112	Retain Institution Identity Option
DCM	113106	Retain Longitudinal Temporal Information Full Dates Option
DCM	113107	Retain Longitudinal Temporal Information Modified Dates Option
DCM	113108	Retain Patient Characteristics Option
DCM	113111	Retain Safe Private Option
DCM	113110	Retain UIDs Option
DCM	121324	Source image
LN	85040-4	CT 3D CAM model
DCM	129021	Laser Scanning 3D CAM model
LN	85041-2	MR 3D CAM model
DCM	129019	Mixed Modality 3D CAM model
DCM	129020	Photogrammetric Imaging 3D CAM model
DCM	129018	US 3D CAM model
DCM	129011	Component Model
DCM	129010	Edited Model
UCUM	cm	cm
UCUM	m	m
DCM	129012	Educational Intent
DCM	129016	Implant Fabrication
DCM	129013	Planning Intent
DCM	129015	Prosthetic Fabrication
DCM	129017	Simulation Intent
DCM	129014	Tool Fabrication
DCM	125023	Acquisition Equipment Alignment
DCM	125022	Fiducial Alignment
DCM	125021	Frame of Reference Identity
DCM	125026	Image Content and Fiducial Based Alignment
DCM	125024	Image Content-based Alignment
DCM	125025	Visual Alignment
SCT	62872008	Anterior Commissure
DCM	125030	Inter-Hemispheric Plane
DCM	125035	Left Hemisphere Most Anterior
DCM	125038	Left Hemisphere Most Inferior
DCM	125036	Left Hemisphere Most Posterior
DCM	125037	Left Hemisphere Most Superior
SCT	279336005	Posterior Commissure
DCM	125031	Right Hemisphere Most Anterior
DCM	125034	Right Hemisphere Most Inferior
DCM	125032	Right Hemisphere Most Posterior
DCM	125033	Right Hemisphere Most Superior
SCT	711101009	Anatomical point
SCT	706484002	Body reference point marker
SCT	183973000	Body surface point
DCM	129301	Coil Marker
DCM	129303	Cylinder Marker
DCM	129309	Infrared Reflector Marker
DCM	129308	MR Marker
SCT	19443004	Radioactive implant
DCM	129306	Transponder Marker
DCM	129310	Visible Reflector Marker
DCM	129305	Wire Marker
SCT	4958002	Amygdala
SCT	119238007	Brain Stem
SCT	11000004	Caudate Nucleus
SCT	74968005	Cavum of septum pellucidum
SCT	25991003	Cerebellar Cortex
SCT	263972004	Cerebellar Subarachnoid Space
SCT	33060004	Cerebellar White Matter
SCT	40146001	Cerebral Gray Matter
SCT	68523003	Cerebral White Matter
SCT	1101003	Cranial Cavity
SCT	33930006	Cranial Subarachnoid Space
SCT	35918002	Fourth Ventricle
SCT	14738005	Globus Pallidus
SCT	5366008	Hippocampus
SCT	53118009	Inferior Horn of Lateral Ventricle
SCT	128319008	Intracranial structure
SCT	66720007	Lateral Ventricle
SCT	427667007	Nucleus Accumbens
SCT	89278009	Putamen
SCT	119406000	Thalamus
SCT	49841001	Third ventricle
DCM	110700	Ventral Diencephalon
DCM	110701	White Matter T1 Hypointensity
DCM	110702	White Matter T2 Hyperintensity
SCT	91723000	Anatomical Structure
SCT	91720002	Body Substance
SCT	246464006	Function
SCT	260787004	Physical object
SCT	309825002	Spatial and Relational Concept
SCT	105590001	Substance
SCT	85756007	Tissue
DCM	130655	Abdominal Compression Arch
DCM	130654	Abdominal Compression Belt
SCT	1142228004	Abdominal wall muscle
SCT	62818001	Adenohypophysis
SCT	30180000	Adventitia
SCT	75042008	Arachnoid
FMA	276650	Arcuate Fasciculus
SCT	53520000	Autonomic nerve
DCM	125040	Background
SCT	20406008	Backrest
SCT	468115008	Backrest
SCT	70150004	Bile
SCT	228745001	Bite block
SCT	87612001	Blood
SCT	75753009	Blood clot
DCM	130117	Body Frame
SCT	91806002	Body cavity
SCT	32457005	Body fluid
SCT	77444004	Bone Pin
SCT	68183006	Bone Screw
SCT	272710004	Bone of thorax
DCM	130080	Brachytherapy channel
DCM	130079	Brachytherapy channel shield
DCM	130078	Brachytherapy source applicator
SCT	280371009	Brain cerebrospinal fluid pathway
SCT	35764002	Brain ventricle
DCM	130116	Breast Board
DCM	130653	Breast Bridge
SCT	39976000	C2 vertebra
SCT	1078209008	C2/C3 disc
SCT	113205007	C3 vertebra
SCT	58820006	C3/C4 disc
SCT	5329002	C4 vertebra
SCT	49400002	C4/C5 disc
SCT	36978003	C5 vertebra
SCT	73959003	C5/C6 disc
SCT	36054005	C6 vertebra
SCT	75095006	C6/C7 disc
SCT	87391001	C7 vertebra
SCT	37414007	C7/T1 disc
SCT	20982000	Capillary
SCT	113257007	Cardiovascular system
SCT	309312004	Cartilage
DCM	130114	Cast
SCT	80447000	Cerebral aqueduct
SCT	40146001	Cerebral cortex
SCT	87463005	Cerebral fornix
SCT	372073000	Cerebral hemisphere
SCT	65216001	Cerebrospinal Fluid
SCT	706699008	Chair
SCT	372074006	Chest wall muscle
SCT	37035000	Cingulum
SCT	272180002	Clothing
SCT	88442005	Corpus callosum
SCT	31428008	Corpus striatum
SCT	71133005	Couinaud hepatic segment I
SCT	277956007	Couinaud hepatic segment II
SCT	277957003	Couinaud hepatic segment III
SCT	277958008	Couinaud hepatic segment IV
SCT	277959000	Couinaud hepatic segment V
SCT	277960005	Couinaud hepatic segment VI
SCT	277961009	Couinaud hepatic segment VII
SCT	277962002	Couinaud hepatic segment VIII
SCT	25238003	Cranial nerve
SCT	72506001	Defibrillator
SCT	27606000	Dental Prosthesis
SCT	87563008	Diencephalon
SCT	55584005	Embolus
NCIt	C113842	Enhancing Lesion
SCT	3937002	Entorhinal Cortex
SCT	31435000	Fallopian tube
SCT	55603005	Fat
SCT	699886009	Female internal genitalia
SCT	709280007	Floor
SCT	83251001	Frontal lobe
SCT	74947009	Gas
SCT	389081007	Gray Matter
DCM	130854	Hand Grips
DCM	130656	Head Fixation Board
DCM	130111	Head Mask
DCM	130112	Head and Neck Mask
DCM	130110	Headframe
SCT	706683002	Headrest
DCM	130853	Heel Stop
SCT	67701001	Inferior cerebellar peduncle
SCT	55233005	Inferior longitudinal fasciculus
SCT	272287005	Inlay Dental Restoration
SCT	36169008	Insula
SCT	87483006	Intima
SCT	66794005	L1 vertebra
SCT	80064006	L1/L2 disc
SCT	14293000	L2 vertebra
SCT	67459009	L2/L3 disc
SCT	36470004	L3 vertebra
SCT	62551000	L3/L4 disc
SCT	11994002	L4 vertebra
SCT	84020006	L4/L5 disc
SCT	49668003	L5 vertebra
SCT	715056000	L5/S1 disc
SCT	461002	Lateral corticospinal tract
SCT	301766008	Lesion of Brain
SCT	52082005	Ligament
SCT	279215006	Limbic lobe
FMA	17891	Lumen of gallbladder
SCT	89890002	Lymphatic system
SCT	83555006	Lymphatic vessel
SCT	90418005	Male external genitalia
SCT	38242008	Male internal genitalia
SCT	61695000	Media
SCT	30114003	Medial Lemniscus
SCT	1231004	Meninges
SCT	74135004	Meniscus
SCT	61962009	Midbrain
SCT	33723005	Middle cerebellar peduncle
DCM	130113	Mold
SCT	91727004	Muscle
SCT	6574001	Necrosis
SCT	108369006	Neoplasm
SCT	372087000	Neoplasm, Primary
SCT	14799000	Neoplasm, Secondary
SCT	91728009	Nerve
SCT	37512009	Neurohypophysis
NCIt	C81175	Non-Enhancing Lesion
SCT	31065004	Occipital lobe
SCT	244453006	Optic chiasm
SCT	70105001	Optic radiation
SCT	53238003	Optic tract
SCT	91772007	Organ
SCT	16630005	Parietal lobe
SCT	816990003	Pelvic cavity, false
SCT	816991004	Pelvic cavity, true
SCT	371863001	Perfusion
SCT	25489000	Pericardial cavity
SCT	76848001	Pericardium
SCT	84782009	Peripheral nerve
SCT	3058005	Peripheral nervous system
SCT	15425007	Peritioneum
SCT	83670000	Peritoneal cavity
SCT	45793000	Pineal Gland
SCT	56329008	Pituitary
SCT	3120008	Pleura
SCT	279336005	Posterior cerebral commissure
DCM	130120	Rectal Balloon
NCIt	C94970	Reference Region
DCM	125041	Registration Input
SCT	82849001	Retroperitoneal space
DCM	130855	Seat Pan
DCM	130852	Shin Rest
DCM	113132	Single subject extracted from group
SCT	74160004	Skin of chest
SCT	280401006	Spinal cerebrospinal fluid pathway
SCT	12958003	Spinal cord gray matter
SCT	27088001	Spinal cord white matter
SCT	89149003	Stretcher
SCT	35951006	Subarachnoid space
FMA	223151	Subcortical gray matter
SCT	70007007	Substantia nigra
SCT	11089000	Superior cerebellar peduncle
SCT	89202009	Superior longitudinal fasciculus
SCT	44909008	Sympathetic trunk
SCT	281159003	Systemic artery
SCT	360592004	Systemic vein
SCT	64864005	T1 vertebra
SCT	40908007	T1/T2 disc
SCT	7610001	T10 vertebra
SCT	34959001	T10/T11 disc
SCT	12989004	T11 vertebra
SCT	1537001	T11/T12 disc
SCT	23215003	T12 vertebra
SCT	76206002	T12/L1 disc
SCT	53733008	T2 vertebra
SCT	6004007	T2/T3 disc
SCT	1626008	T3 vertebra
SCT	2620004	T3/T4 disc
SCT	73071006	T4 vertebra
SCT	82965004	T4/T5 disc
SCT	56401006	T5 vertebra
SCT	72692000	T5/T6 disc
SCT	45296009	T6 vertebra
SCT	74401007	T6/T7 disc
SCT	62487009	T7 vertebra
SCT	28693002	T7/T8 disc
SCT	11068009	T8 vertebra
SCT	9188009	T8/T9 disc
SCT	82687006	T9 vertebra
SCT	113209001	T9/T10 disc
SCT	86407004	Table
SCT	11628009	Telencephalon
SCT	78277001	Temporal lobe
SCT	13024002	Tendon
SCT	42695009	Thalamus
DCM	130751	Tissue not of interest
SCT	26230003	Uncinate fasciculus
SCT	122489005	Urinary system
SCT	78014005	Urine
DCM	130118	Vacuum Mold
SCT	76784001	Vagina
DCM	130121	Vaginal Cylinder
SCT	88882009	Vagus nerve
SCT	57671007	Vas deferens
SCT	224727009	Wall
FMA	14657	Wall of gallbladder
SCT	289925000	Waste Material
SCT	389080008	White Matter
DCM	130119	Whole Body Pod
SCT	818987002	Abdominopelvic cavity
SCT	43799004	Chest cavity
SCT	816989007	Pelvic cavity, false and/or true
DCM	123102	Adaptive Filtering
DCM	123110	Artificial Intelligence
DCM	123107	Cluster Analysis
DCM	123111	Deformable Models
DCM	123103	Edge Detection
DCM	123105	Histogram Analysis
DCM	123109	Manual Processing
DCM	123104	Morphological Operations
DCM	123106	Multi-Scale/Resolution Filtering
DCM	123108	Multispectral Processing
DCM	123101	Neighborhood Analysis
UCUM	/min	/min
UCUM	/s	/s
UCUM	10-6.mm2/s	10-6.mm2/s
UCUM	Gy	Gy
UCUM	Hz	Hertz
UCUM	Sv	Sv
UCUM	[arb'U]	arbitrary unit
UCUM	cm/s	centimeter/second
UCUM	cm3	cubic centimeter
UCUM	dm3	cubic decimeter
UCUM	um3	cubic micrometer
UCUM	mm3	cubic millimeter
UCUM	dB	decibel
UCUM	Cel	degrees Celsius
UCUM	mT	milliTesla
UCUM	ml/[100]g/min	milliliter per 100 gram per minute
UCUM	ml/[100]ml	milliliter per 100 milliliter
UCUM	ml/min	milliliter per minute
UCUM	ml/s	milliliter per second
UCUM	mm/s	millimeter/second
UCUM	mmol/kg{WetWeight}	millimoles per kg wet weight
UCUM	ms	millisecond
UCUM	mm2/s	mm2/s
UCUM	1	no units
UCUM	{Particles}/[100]g{Tissue}	number particles per 100 gram of tissue
UCUM	ppm	ppm
UCUM	{ratio}	ratio
UCUM	s	second
UCUM	s/mm2	second per square millimeter
UCUM	um2	square micrometer
UCUM	mm2	square millimeter
UCUM	um2/ms	um2/ms
UCUM	um2/s	um2/s
DCM	110859	Angle
DCM	110856	Linear Displacement
DCM	110857	Photon Energy
DCM	110858	Time
UCUM	deg	Degree
UCUM	rad	Radian
DCM	110864	Anterior-Inferior Axis
DCM	110862	Anterior-Posterior Axis
DCM	110863	Apex-Base Axis
DCM	110861	Head-Foot Axis
DCM	110860	Left-Right Axis
DCM	110865	Septum-Wall Axis
DCM	110874	Anterior To Inferior
DCM	110870	Anterior To Posterior
DCM	110872	Apex To Base
DCM	110873	Base To Apex
DCM	110869	Foot To Head
DCM	110868	Head To Foot
DCM	110875	Inferior To Anterior
DCM	110867	Left To Right
DCM	110871	Posterior To Anterior
DCM	110866	Right To Left
DCM	110876	Septum To Wall
DCM	110877	Wall To Septum
DCM	121346	Acquisition frames corresponding to volume
DCM	121338	Anatomic image
DCM	121312	Biopsy localizer
DCM	121341	Device localizer
DCM	121339	Functional image
DCM	129203	Image Acquired during Treatment
DCM	129204	Image used as Reference Image for Treatment
DCM	129202	Image used for Dose Calculation
DCM	129201	Image used for Treatment Planning
DCM	121316	Images related to standalone object
DCM	121314	Other image of biplane pair
DCM	121315	Other image of stereoscopic pair
DCM	121313	Other partial views
DCM	130750	Quality control material image
DCM	121340	Spectral filtered image
DCM	121317	Spectroscopy
DCM	121348	Temporal Predecessor
DCM	121349	Temporal Successor
DCM	121347	Volume corresponding to spatially-related acquisition frames
DCM	128251	Flow image for image processing
DCM	121358	For Processing predecessor
DCM	121330	Lossy compressed predecessor
DCM	121321	Mask image for image processing operation
DCM	113130	Predecessor containing group of imaging subjects
DCM	121329	Source image for montage
DCM	128250	Structural image for image processing
DCM	121320	Uncompressed predecessor
DCM	113073	Curved multiplanar reformatting
DCM	125027	Deformed for Registration
DCM	129105	Diffusion image analysis
DCM	129106	Diffusion tractography
DCM	113086	Edge enhancement
DCM	113131	Extraction of individual subject from group
DCM	113088	Gaussian blur
DCM	113090	Image stitching
DCM	113040	Lossy Compression
DCM	113078	Maximum intensity projection
DCM	113050	Metabolite Maps from spectroscopy data
DCM	113079	Minimum intensity projection
DCM	113097	Multi-energy proportional weighting
DCM	113072	Multiplanar reformatting
DCM	128303	OCT B-scan analysis
DCM	129104	Perfusion image analysis
DCM	113048	Pixel by pixel Maximum
DCM	113051	Pixel by pixel Minimum
DCM	113042	Pixel by pixel addition
DCM	113046	Pixel by pixel division
DCM	113047	Pixel by pixel mask
DCM	113049	Pixel by pixel mean
DCM	113053	Pixel by pixel multiplication
DCM	113062	Pixel by pixel subtraction
DCM	113093	Polar to Rectangular Scan Conversion
DCM	113076	Segmentation
DCM	113087	Smoothing
DCM	113085	Spatial resampling
DCM	113091	Spatially-related frames extracted from the volume
DCM	113075	Surface rendering
DCM	113092	Temporally-related frames extracted from the set of volumes
DCM	113089	Unsharp mask
DCM	113077	Volume editing
DCM	113074	Volume rendering
DCM	121328	Alternate Photometric Interpretation image
DCM	121326	Alternate SOP Class instance
DCM	121327	Full fidelity image
DCM	121325	Lossy compressed image
DCM	122403	For Attenuation Correction
DCM	122401	Same Anatomy
DCM	122402	Same Indication
DCM	122400	Simultaneously Acquired
DCM	121323	Source series for image processing operation
DCM	121318	Spectroscopy Data for Water Phase Correction
DCM	121370	Composed from prior doses
DCM	121371	Composed from prior doses and current plan
DCM	121377	Composed with radiobiological effects
DCM	121378	Composed with weighting for fractions delivered
DCM	121372	Source dose for composing current dose
SCT	8359006	Automated
SCT	87982008	Manual
DCM	121190	Referenced Frames
DCM	121191	Referenced Segment
DCM	113222	DKI
DCM	113224	DSI
DCM	113223	DTI
DCM	113221	HARDI
DCM	113225	LSDI
DCM	113227	Multiple Shot EPI
DCM	113228	Parallel Imaging
DCM	113226	Single Shot EPI
DCM	113234	CHARMED
DCM	113236	DOT
DCM	113233	Model Free
DCM	113232	Multi Tensor
DCM	113237	PAS
DCM	113231	Single Tensor
DCM	113238	Spherical Deconvolution
DCM	113217	Bootstrap
DCM	113211	Deterministic
DCM	113218	Euler
DCM	113214	FACT
DCM	113213	Global
DCM	113212	Probabilistic
DCM	113219	Runge-Kutta
DCM	113215	Streamline
DCM	113216	TEND
DCM	113206	Apparent Kurtosis Coefficient
DCM	113204	Axial Diffusivity
DCM	113208	Axial Kurtosis
DCM	113209	Fractional Kurtosis Anisotropy
DCM	113202	Mean Diffusivity
DCM	113205	Mean Kurtosis
DCM	113203	Radial Diffusivity
DCM	113207	Radial Kurtosis
DCM	113201	Trace
DCM	113251	Bi-exponential (IVIM) diffusion model
DCM	113253	Gamma distribution model
DCM	113252	Kurtosis diffusion model
DCM	113250	Mono-exponential diffusion model
DCM	113254	Stretched exponential diffusion model
DCM	113255	Truncated Gaussian diffusion model
DCM	113270	Bayesian-Probability
DCM	113267	Fixed-Dp
DCM	113261	Least squares fit of multiple samples
DCM	113265	Levenberg-Marquardt
DCM	113260	Log of ratio of two samples
DCM	113269	Segmented-Constrained
DCM	113268	Segmented-Unconstrained
DCM	113266	Trust-Region
DCM	113285	Voxelwise selection of b-value
DCM	113240	Source image diffusion b-value
SCT	256501007	Carbon Fiber
SCT	256496006	Gold Alloy
SCT	261250004	Nickel Titanium
SCT	412155002	Polymer
SCT	256506002	Stainless Steel Material
DCM	130736	Titanium alloy (Titanium Molybdenum-15 Zirconium-5 Aluminium-3)
SCT	119614000	Hip joint reconstruction
SCT	398010007	Insertion of hip prosthesis
SCT	445185007	Resurfacing of the femoral head
SCT	239503002	Resurfacing of the patella
DCM	112300	AP+45
DCM	112301	AP-45
SCT	310652005	Distal Femur
SCT	118495001	Distal Humerus
SCT	75129005	Distal Radius
SCT	64605006	Distal Tibia
SCT	91238003	Distal Ulna
SCT	125682004	Finger Joint
SCT	24097009	Hand bone
SCT	2812003	Head of Femur
SCT	243898001	Lumbo-Sacral Spine
SCT	118645006	Pelvis
SCT	310651003	Proximal Femur
SCT	119524001	Proximal Humerus
SCT	12881000	Proximal Radius
SCT	34318004	Proximal Ulna
SCT	62413002	Radius
SCT	41111004	Shaft of Femur
SCT	20760004	Shaft of Humerus
SCT	47728000	Shaft of Radius
SCT	52687003	Shaft of Tibia
SCT	21133008	Shaft of Ulna
SCT	12611008	Tibia
SCT	23416004	Ulna
DCM	112303	Acetabular Center of Rotation
DCM	112302	Anatomical axis of femur
DCM	112304	Femur Head Center of Rotation
DCM	112306	Acetabular Cup Insert
DCM	112307	Acetabular Cup Monoblock
DCM	112305	Acetabular Cup Shell
SCT	63289001	Bone Nail
SCT	271003	Bone Plate
SCT	257327003	DHS Plate
DCM	112325	Distal Centralizer
DCM	112308	Femoral Head Ball Component
DCM	112309	Femoral Head Cone Taper Component
SCT	304121006	Femoral Head Prosthesis
DCM	112317	Femoral Head Resurfacing Component
DCM	112310	Femoral Stem
DCM	112313	Femoral Stem Component
DCM	112311	Femoral Stem Distal Component
DCM	112312	Femoral Stem Proximal Component
DCM	112315	Monoblock Stem
DCM	112314	Neck Component
DCM	112316	Prosthetic Shaft Augment
SCT	68183006	Screw
SCT	129380009	Anchoring
DCM	112320	Bolting
SCT	257771002	Cemented component fixation
SCT	129379006	Fusion
SCT	360038009	Gluing
SCT	257835007	Internal fixation using plate
SCT	257834006	Internal fixation using screw
SCT	257833000	Internal fixation using staple
SCT	118470002	Internal skeletal fixation
DCM	112318	Pinning
SCT	35860002	Repair by nailing
DCM	112319	Sewing
SCT	304367000	Uncemented component fixation
DCM	112321	Wedging
DCM	112340	Generic 2D Planning
DCM	112341	Generic 3D Planning
DCM	112342	Generic Planning for Hip Replacement
DCM	112343	Generic Planning for Knee Replacement
DCM	112344	Müller Method Planning for Hip Replacement
DCM	113859	Irradiating Device
DCM	121097	Recording
DCM	113942	X-Ray Reading Device
DCM	128006	Abdominal Imaging Specialty
DCM	128007	Cardiac Imaging Specialty
DCM	128008	Head and Neck Imaging Specialty
DCM	128009	Musculoskeletal Imaging Specialty
DCM	128010	Neurology Specialty
DCM	128011	Neuroradiology Imaging Specialty
DCM	128012	OB/Gyn Imaging Specialty
DCM	128013	Oncologic Imaging Specialty
DCM	128014	Oncology Specialty
DCM	128016	Pediatric Imaging Specialty
DCM	128015	Thoracic Imaging Specialty
DCM	128017	Vascular Imaging Specialty
DCM	128673	Administrator of Radiology Department
SCT	405279007	Attending
SCT	25211005	Aunt
DCM	128671	Chair of Protocol Committee
SCT	309390008	Consultant
UMLS	C1441532	Consulting Physician
DCM	121088	Fellow
SCT	270002	Female first cousin
SCT	113163005	Friend
SCT	45929001	Half-brother
SCT	2272004	Half-sister
DCM	128675	Head of Cardiology
DCM	128670	Head of Radiology
SCT	223366009	Healthcare professional
UMLS	C1144859	Intern
DCM	128674	Lead Radiologic Technologist
SCT	11993008	Male first cousin
UMLS	C1708969	Medical Physicist
SCT	158965000	Medical Practitioner
SCT	60614009	Natural brother
SCT	83420006	Natural daughter
SCT	9947008	Natural father
SCT	62296006	Natural grand-father
SCT	17945006	Natural grand-mother
SCT	65656005	Natural mother
SCT	73678001	Natural sister
SCT	113160008	Natural son
SCT	106292003	Nurse
SCT	309343006	Physician
UMLS	C2985483	Radiation Physicist
SCT	3430008	Radiation Therapist
SCT	159016003	Radiologic Technologist
SCT	158971006	Registrar
DCM	128677	Representative of Ethics Committee
DCM	128676	Representative of Protocol Committee
SCT	405277009	Resident
SCT	415506007	Scrub nurse
UMLS	C1954848	Sonographer
DCM	121092	Sonologist
SCT	304292004	Surgeon
SCT	38048003	Uncle
NCIt	C96561	Adjudicator
DCM	121099	Assisting
SCT	413854007	Circulating Nurse
DCM	129002	Designator
DCM	129001	Eligibility Reader
DCM	129003	Image Quality Controller
DCM	113851	Irradiation Administering
DCM	113850	Irradiation Authorizing
DCM	121094	Performing
NCIt	C28747	Reader
UMLS	C1709880	Referring
DCM	121096	Requesting
DCM	129004	Results Quality Controller
NCIt	C54634	Reviewer
DCM	121101	Standby
DCM	121098	Verifying
SCT	388168008	Bos
SCT	34618005	Bos taurus
SCT	107007004	Bovinae
SCT	406733009	Callithrix jacchus
SCT	388490000	Canis
SCT	36855005	Canis lupus
SCT	448771007	Canis lupus familiaris
SCT	388249000	Capra
SCT	125097000	Capra hircus
SCT	125076001	Cavia porcellus
SCT	388445009	Equus
SCT	35354009	Equus caballus
SCT	388626009	Felis
SCT	448169003	Felis catus
SCT	337915000	Homo sapiens
SCT	447482001	Mus genus
SCT	447612001	Mus musculus
SCT	449310008	Mustela putorius furo
SCT	36571002	Oryctolagus cuniculus
SCT	388254009	Ovis
SCT	125099002	Ovis aries
ITIS_TSN	180278	Peromyscus leucopus
ITIS_TSN	180276	Peromyscus maniculatus
SCT	371564000	Rattus
SCT	371565004	Rattus norvegicus
ITIS_TSN	180346	Sigmodon genus
SCT	388393002	Sus
SCT	78678003	Sus scrofa
DCM	121104	Ambiguous sex
DCM	F	Female
DCM	FP	Female Pseudohermaphrodite
DCM	FC	Female changed to Male
DCM	H	Hermaphrodite
DCM	M	Male
DCM	MP	Male Pseudohermaphrodite
DCM	MC	Male changed to Female
DCM	121102	Other sex
DCM	121103	Undetermined sex
DCM	U	Unknown sex
UCUM	h	hour
UCUM	min	minute
DCM	127146	Mixed sex
UMLS	C0681921	Coefficient of Variance
DCM	126052	Kurtosis
DCM	126031	Peak Value Within ROI
UMLS	C2347976	Root Mean Square
DCM	126051	Skewness
SCT	386136009	Standard Deviation
SCT	255619001	Total
UMLS	C1711260	Variance
DCM	126040	Background for Lesion to Background SUV Ratio
DCM	126034	Glycolysis
DCM	126039	Lesion to Background SUV Ratio
DCM	126032	Metabolic Volume
DCM	126036	Proliferative Activity
DCM	126037	Standardized Added Metabolic Activity
DCM	126038	Standardized Added Metabolic Activity Background
DCM	126033	Total Lesion Glycolysis
DCM	126035	Total Lesion Proliferation
DCM	122502	Area of a closed NURBS
DCM	122501	Area of closed irregular polygon
DCM	122503	Integration of sum of closed areas on contiguous slices method for volume
DCM	126029	LWH method for volume of ellipsoid
DCM	126030	Sum of segmented voxel method for volume
SCT	30565000	A.S.C.O.B. cocker spaniel dog breed
SCT	84923006	Aberdeen Angus cow breed
SCT	131540009	Abigar cattle breed
SCT	133551002	Abondance cattle breed
SCT	133068005	Abtenauer horse breed
SCT	133653008	Abyssinian Highland Zebu cattle breed
SCT	133654002	Abyssinian Shorthorned Zebu cattle breed
SCT	36074003	Abyssinian cat
SCT	133122005	Abyssinian horse breed
SCT	133655001	Aceh cattle breed
SCT	133656000	Achham cattle breed
SCT	133069002	Adaev horse breed
SCT	133667004	Adamawa cattle breed
SCT	133668009	Aden Zebu cattle breed
SCT	52946002	Affenpinscher
SCT	133669001	Afghan cattle breed
SCT	77213006	Afghan hound
SCT	131768005	Africana sheep breed
SCT	131426006	Africander cattle breed
SCT	131541008	Africangnus cattle breed
SCT	131542001	Agerolese cattle breed
SCT	132406005	Aidi dog breed
SCT	132516004	Ainu dog breed
SCT	3921008	Airedale terrier
SCT	132531008	Akbash dog breed
SCT	133172007	Akha pig breed
SCT	133121003	Akhal-Teke horse breed
SCT	84514002	Akita dog
SCT	132118009	Aksaî Black Pied pig breed
SCT	133552009	Ala-Tau cattle breed
SCT	133670000	Alambadi cattle breed
SCT	132540007	Alano Español dog breed
SCT	132532001	Alapaha blueblood bullDog breed
SCT	406725008	Alaskan Klee Kai dog breed
SCT	53228008	Alaskan malamute
SCT	133554005	Albanian Dwarf cattle breed
SCT	133553004	Albanian Illyrian cattle breed
SCT	133209008	Albanian Native pig breed
SCT	133070001	Albanian horse breed
SCT	131543006	Albese cattle breed
SCT	131555000	Albères cattlebreed
SCT	131556004	Alentejana cattlebreed
SCT	132086001	Alentejana pig breed
SCT	132393007	Alentejo herder dog breed
SCT	133575002	Aleppo cattle breed
SCT	131677009	Algarvia goat breed
SCT	131441006	Aliab Dinka cattle breed
SCT	133290002	Alistana-Sanabresa cattle breed
SCT	133591004	Almanzorena cattle breed
SCT	131674002	Alpine Chamoisee goat breed
SCT	132542004	Alpine dachsbracke dog breed
SCT	70431006	Alpine goat breed
SCT	131618005	Altai Mountain goat breed
SCT	133120002	Altai horse breed
SCT	132845007	Altay sheep breed
SCT	133071002	Alter Real horse breed
SCT	131442004	Alur cattle breed
SCT	45790002	American Albino horse breed
SCT	133072009	American Bashkir Curly horse breed
SCT	132046009	American Berkshire pig breed
SCT	132400004	American Blue Gascon Hound dog breed
SCT	132658005	American Bobtail Longhair cat breed
SCT	132657000	American Bobtail Shorthair cat breed
SCT	90050009	American Buckskin horse breed
SCT	132534000	American Bulldog breed
SCT	131617000	American Cashmere goat breed
SCT	133119008	American Cream Draft horse breed
SCT	132659002	American Curl cat breed
SCT	132410008	American Eskimo, Miniature dog breed
SCT	132411007	American Eskimo, Toy dog breed
SCT	132409003	American Eskimo, standard dog breed
SCT	132030001	American Essex pig breed
SCT	132528007	American Hairless Terrier dog breed
SCT	132407001	American Indian Dog breed
SCT	132951001	American Indian Horse horse breed
SCT	132231009	American Landrace pig breed
SCT	132952008	American Mustang horse breed
SCT	132953003	American Quarter Horse horse breed
SCT	132954009	American Shetland pony horse breed
SCT	132812007	American Tunis sheep breed
SCT	133117005	American Walking Pony horse breed
SCT	131557008	American White Park cattle breed
SCT	132045008	American Yorkshire pig breed
SCT	133703008	American bison X cattle breed
SCT	413488005	American bobtail cat breed
SCT	22697009	American cocker spaniel dog breed
SCT	63269002	American coonhound dog breed
SCT	26837006	American cream horse breed
SCT	425118005	American draft pony horse breed
SCT	31392000	American eskimo dog breed
SCT	88779009	American foxhound
SCT	132627009	American lamalese dog breed
SCT	73191001	American merino sheep breed
SCT	54699009	American miniature horse breed
SCT	7623008	American paint horse breed
SCT	12390000	American pit bull terrier dog breed
SCT	46408008	American pony horse breed
SCT	42724005	American saddlebred horse breed
SCT	69855002	American shorthair cat
SCT	26973000	American trotter horse breed
SCT	72394007	American tunis horse breed
SCT	31971008	American water spaniel dog breed
SCT	21726001	American wirehaired cat
SCT	131558003	Amerifaxcattle breed
SCT	133594007	Amrit Mahal zebu cattle breed
SCT	132955005	Anadolu horse breed
SCT	131559006	Anatolian Black cattle breed
SCT	409926004	Anatolian shepherd dog breed
SCT	131560001	Andalusian Black cattle breed
SCT	133291003	Andalusian Blond cattle breed
SCT	131561002	Andalusian Gray cattle breed
SCT	80777007	Andalusian horse breed
SCT	132956006	Andean horse breed
SCT	132252001	Angeln Saddleback pig breed
SCT	131562009	Angeln cattle breed
SCT	16015002	Anglo nubian goat breed
SCT	133044002	Anglo-Arab horse breed
SCT	132536003	Anglo-Francais de moyen venerie dog breed
SCT	132537007	Anglo-Francais de petit venerie dog breed
SCT	132957002	Anglo-Kabarda horse breed
SCT	64158000	Angora goat breed
SCT	131443009	Ankina cattle breed
SCT	131427002	Ankole cattle breed
SCT	131428007	Ankole-Watusi cattle breed
SCT	133292005	Aosta Black Pied cattle breed
SCT	133293000	Aosta Chestnut cattle breed
SCT	133294006	Aosta Red Pied cattle breed
SCT	132811000	Apennine sheep breed
SCT	55167009	Appaloosa horse breed
SCT	131616009	Appenzell goat breed
SCT	132538002	Appenzeller dog breed
SCT	131444003	Apulian Podolian cattle breed
SCT	132097001	Apulian pig breed
SCT	131862004	AraAppaloosa horse breed
SCT	132810004	Arabi sheep breed
SCT	54098002	Arabian horse breed
SCT	133295007	Aracena cattle breed
SCT	131445002	Arado cattle breed
SCT	131609008	Arapawa Island goat breed
SCT	132221002	Arapawa Island pig breed
SCT	132809009	Arapawa Island sheep breed
SCT	133116001	Ardennes horse breed
SCT	131863009	Argentine Criollo horse breed
SCT	132392002	Argentine Dogo dog breed
SCT	133296008	Argentine Friesian cattle breed
SCT	131864003	Argentine Polo Pony horse breed
SCT	132539005	Ariégeois dog breed
SCT	396488006	Ariégeois pony horse breed
SCT	132467004	Armant dog breed
SCT	133297004	Armorican cattle breed
SCT	133298009	Arouquesa cattle breed
SCT	133631006	Arsi cattle breed
SCT	133178006	Ashanti Dwarf pig breed
SCT	131563004	Asturian Mountain cattle breed
SCT	131564005	Asturian Valley cattle breed
SCT	132992005	Asturian tarpan horse X domestic horse breed
SCT	133632004	Atpadi Mahal cattle breed
SCT	131565006	Aubrac cattle breed
SCT	131566007	Aulie-Ata cattle breed
SCT	133299001	Aure et Saint-Girons cattle breed
SCT	133704002	Australian Braford X zebu cattle breed
SCT	133131005	Australian Brumby horse breed
SCT	133715007	Australian Friesian Sahiwal X zebu cattle breed
SCT	132468009	Australian Greyhound dog breed
SCT	132541006	Australian Kelpie dog breed
SCT	131567003	Australian Lowline cattle breed
SCT	133748007	Australian Milking Zebu X zebu cattle breed
SCT	132660007	Australian Mist cat breed
SCT	131865002	Australian Pony horse breed
SCT	132521001	Australian Shepherd dog breed
SCT	133472001	Australian Shorthorn cattle breed
SCT	133132003	Australian Stock Horse horse breed
SCT	132469001	Australian Terrier, rough-coated dog breed
SCT	132470000	Australian Terrier, silky dog breed
SCT	133300009	Australian White cattle breed
SCT	11746005	Australian cattle dog
SCT	131608000	Australian goat breed
SCT	112491001	Australian terrier
SCT	132471001	Austrian Hound dog breed
SCT	132408006	Austrian Pinscher dog breed
SCT	133301008	Austrian Simmental cattle breed
SCT	132472008	Austrian Smooth-Haired Bracke dog breed
SCT	133302001	Austrian Yellow cattle breed
SCT	131866001	Auxois horse breed
SCT	131867005	Avelignese horse breed
SCT	133303006	Avetonou cattle breed
SCT	133304000	Avilena cattle breed
SCT	133305004	Avilena-Black Iberian cattle breed
SCT	132808001	Awassi sheep breed
SCT	131446001	Aweil Dinka cattle breed
SCT	8989009	Ayrshire cow breed
SCT	133633009	Azaouak cattle breed
SCT	132520000	Azawakh dog breed
SCT	133634003	Azerbaijan Zebu cattle breed
SCT	131868000	Azerbaijan horse breed
SCT	131869008	Azores horse breed
SCT	133118000	Azteca horse breed
SCT	132277000	BKB-1 pig breed
SCT	132342003	BSI pig breed
SCT	132220001	Ba Xuyen pig breed
SCT	133595008	Bachaur cattle breed
SCT	132731005	Baden Wurttemburg horse breed
SCT	133635002	Baggara cattle breed
SCT	131620008	Bagot goat breed
SCT	132162000	Bahia pig breed
SCT	131447005	Bahima cattle breed
SCT	133306003	Bakosi cattle breed
SCT	133187002	Bakosi pig breed
SCT	133307007	Bakwiri cattle breed
SCT	131429004	Baladicattle cattle breed
SCT	132356001	Baldinger Spotted pig breed
SCT	133140009	Balearic horse breed
SCT	131870009	Bali horse breed
SCT	131871008	Balikun horse breed
SCT	3653002	Balinese cat
SCT	133175009	Balinese pig breed
SCT	132473003	Balkan Hound dog breed
SCT	132804004	Balkhi sheep breed
SCT	132198008	Baltaret pig breed
SCT	133308002	Baltic Black Pied cattle breed
SCT	133139007	Baluchi horse breed
SCT	132861009	Baluchi sheep breed
SCT	132813002	Balwen Welsh Mountain sheep breed
SCT	132315004	Bamaxiang pig breed
SCT	133752007	Bambara X zebu cattle breed
SCT	133636001	Bambawa cattle breed
SCT	133763005	Bambey X zebu cattle breed
SCT	132132006	Bamei pig breed
SCT	133637005	Bami cattle breed
SCT	133137009	Ban-ei horse breed
SCT	133197006	Banat White pig breed
SCT	132474009	Banjara greyhound dog breed
SCT	131873006	Banker Horse horse breed
SCT	132227003	Bantu pig breed
SCT	133638000	Banyo cattle breed
SCT	133309005	Baoule cattle breed
SCT	131448000	Bapedi cattle breed
SCT	133136000	Barb horse breed
SCT	132860005	Barbado sheep breed
SCT	132806002	Barbados Blackbelly sheep breed
SCT	25660007	Barbados sheep breed
SCT	131645006	Barbari goat breed
SCT	132533006	Barbet dog breed
SCT	131874000	Bardigiano horse breed
SCT	133639008	Bargur cattle breed
SCT	133640005	Bari cattle breed
SCT	131449008	Baria (Vietnam/Madagascar) cattle breed
SCT	133596009	Barka zebu cattle breed
SCT	131450008	Barotse cattle breed
SCT	131451007	Barra do Cuanzo cattle breed
SCT	133310000	Barrosa cattle breed
SCT	133311001	Barroso cattle breed
SCT	131568008	Barzona cattle breed
SCT	47659007	Basenji
SCT	131452000	Bashi cattle breed
SCT	133134002	Bashkir Curly horse breed
SCT	133135001	Bashkir horse breed
SCT	132122004	Basque Black Pied pig breed
SCT	132517008	Basset Artésian Normand dog breed
SCT	132414004	Basset Bleu de Gascogne dog breed
SCT	132397008	Basset Fauve de Bretagne dog breed
SCT	132412000	Basset Griffon Vendéen dog breed
SCT	41320000	Basset hound
SCT	133133008	Basuto Pony horse breed
SCT	131453005	Basuto cattle breed
SCT	131875004	Batak horse breed
SCT	133764004	Batanes Black X zebu cattle breed
SCT	131454004	Batangas cattle breed
SCT	132413005	Batard dog breed
SCT	132805003	Bavarian Forest sheep breed
SCT	132518003	Bavarian Mountain Hound dog breed
SCT	131876003	Bavarian Warmblood horse breed
SCT	131455003	Bavenda cattle breed
SCT	131569000	Bazadais cattle breed
SCT	133198001	Bazna pig breed
SCT	44696006	Beagle
SCT	132401000	Beagle Harrier dog breed
SCT	132529004	Beagle, Elizabethan dog breed
SCT	132381003	Beagle, Rough dog breed
SCT	132380002	Beagle, Smooth dog breed
SCT	132475005	Beagle, Standard dog breed
SCT	75911001	Bearded collie dog breed
SCT	133312008	Bearnais cattle breed
SCT	132519006	Beauceron dog breed
SCT	1514007	Bedlington terrier
SCT	133313003	Beef shorthorn cattle breed
SCT	133314009	Beef synthetic cattle breed
SCT	131570004	Beefmaker cattle breed
SCT	131659004	Beetal goat breed
SCT	133315005	Beijing Black Pied cattle breed
SCT	132143003	Beijing Black pig breed
SCT	133316006	Beiroa cattle breed
SCT	131456002	Beja cattle breed
SCT	131571000	Belarus Red cattle breed
SCT	131877007	Belgian Ardennais horse breed
SCT	133317002	Belgian Black Pied Holstein cattle breed
SCT	131572007	Belgian Blue cattle breed
SCT	132527002	Belgian Griffon dog breed
SCT	132382005	Belgian Griffon, Rough dog breed
SCT	132383000	Belgian Griffon, Smooth dog breed
SCT	131878002	Belgian Halfblood horse breed
SCT	132087005	Belgian Landrace, BN pig breed
SCT	133318007	Belgian Red Pied cattle breed
SCT	131573002	Belgian Red cattle breed
SCT	132385007	Belgian Street Dog breed
SCT	131879005	Belgian Warmblood horse breed
SCT	133319004	Belgian White and Red cattle breed
SCT	132522008	Belgian Wolfhound dog breed
SCT	74536009	Belgian groenendael dog
SCT	22720009	Belgian horse breed
SCT	76554006	Belgian laeken dog
SCT	37116003	Belgian malinois dog
SCT	85144002	Belgian sheepdog
SCT	27444002	Belgian tervuren dog
SCT	10261003	Belgium landrace pig breed
SCT	131574008	Belmont Adaptaur cattle breed
SCT	131430009	Belmont Red cattle breed
SCT	132278005	Belorus Black Pied pig breed
SCT	13544004	Belted Galloway cow breed
SCT	133320005	Belted Welsh cattle breed
SCT	48394005	Beltsville pig breed
SCT	131657002	Benadir goat breed
SCT	132661006	Bengal cat breed
SCT	133597000	Bengali cattle breed
SCT	132355002	Bentheim Black Pied pig breed
SCT	132859000	Bentheimer Landschaf sheep breed
SCT	132681007	Bergamasca sheep breed
SCT	132523003	Bergamasco dog breed
SCT	132640004	Berger Shetland dog breed
SCT	132524009	Berger de Picard dog breed
SCT	132525005	Berger de Pyrenees dog breed
SCT	132453008	Berger du Languedoc dog breed
SCT	112489009	Berkshire pig breed
SCT	132386008	Bernese Hound dog breed
SCT	33458006	Bernese mountain dog
SCT	131575009	Berrendas cattle breed
SCT	133321009	Bestuzhev cattle breed
SCT	133322002	Betizuak cattle breed
SCT	131716003	Beulah Speckled-Face sheep breed
SCT	133598005	Bhagnari cattle breed
SCT	133123000	Bhirum Pony horse breed
SCT	131655005	Bhuj goat breed
SCT	131880008	Bhutia horse breed
SCT	131704009	Bibrik sheep breed
SCT	132371002	Bichon Teneriffe dog breed
SCT	41538003	Bichons frise dog
SCT	131788009	Biellese sheep breed
SCT	132526006	Billy dog breed
SCT	133641009	Bimal cattle breed
SCT	43219001	Birman cat
SCT	132174001	Bisaro pig breed
SCT	424705003	Bison bison X Simmental hybrid
SCT	132372009	Bizanian Hound dog breed
SCT	409905004	Black Angus cow breed
SCT	133323007	Black Baldy cattle breed
SCT	132550008	Black Forest Hound dog breed
SCT	133324001	Black Forrest cattle breed
SCT	131684001	Black Grisonne goat breed
SCT	132175000	Black Hairless pig breed
SCT	132043001	Black Hampshire pig breed
SCT	133325000	Black Iberian cattle breed
SCT	132176004	Black Mangalitsa pig breed
SCT	132568006	Black Mouth Cur dog breed
SCT	132535004	Black Russian Terrier dog breed
SCT	131881007	Black Sea Horse horse breed
SCT	133204003	Black Slavonian pig breed
SCT	131706006	Black Welsh Mountain Sheep breed
SCT	28744004	Black Welsh cow breed
SCT	45561005	Black and tan coonhound dog breed
SCT	82206008	Black cocker spaniel dog breed
SCT	65187008	Black faced Highland sheep breed
SCT	131707002	Blackhead Persian sheep breed
SCT	131576005	Blacksided Trondheim and Norland cattle breed
SCT	132888004	Blanc de Bouscat rabbit breed
SCT	131681009	Blanca Andaluza goat breed
SCT	131682002	Blanca Celtiberica goat breed
SCT	131577001	Blanco Orejinegro cattle breed
SCT	131708007	Bleu du Maine sheep breed
SCT	62153005	Blonde d'Aquitaine cow breed
SCT	131458001	Blonde-du Cap Bon cattle breed
SCT	81529001	Bloodhound
SCT	132374005	Bloodhound, Southern Hound dog breed
SCT	132373004	Bloodhound, St. Hubert dog breed
SCT	55959002	Blue tick coonhound dog breed
SCT	131709004	Bluefaced Leicester sheep breed
SCT	133164005	Bo Xu pig breed
SCT	68512002	Boar power pig 141 pig breed
SCT	74970001	Boar power pig 161 pig breed
SCT	76364003	Boar power pig 27 pig breed
SCT	87061000	Boar power pig 282 pig breed
SCT	56084008	Boar power pig 292 pig breed
SCT	24319000	Boar power pig 414 pig breed
SCT	43500007	Boar power pig 454 pig breed
SCT	84315000	Boar power pig 474 pig breed
SCT	32297006	Boar power pig 48 pig breed
SCT	61036003	Boar power pig 545 pig breed
SCT	29223008	Boar power pig 565 pig breed
SCT	53431006	Boar power pig 59 pig breed
SCT	33212007	Boar power pig 616 pig breed
SCT	48470006	Boar power pig 656 pig breed
SCT	18212001	Boar power pig 72 pig breed
SCT	84081007	Boar power pig 747 pig breed
SCT	34595003	Boar power pig 828 pig breed
SCT	30720007	Boar power pig 84 pig breed
SCT	25856007	Boar power pig 929 pig breed
SCT	74899005	Boar power pig breed
SCT	132217009	Bodmin 950 pig breed
SCT	131656006	Boer goat breed
SCT	416840006	Boerboel dog breed
SCT	132168001	Bolivian pig breed
SCT	132560004	Bolognese dog breed
SCT	16528000	Bombay cat
SCT	131710009	Bond sheep breed
SCT	131431008	Bonsmara cattle breed
SCT	132735001	Booroola Merino sheep breed
SCT	131648008	Booted goat breed
SCT	133599002	Boran cattle breed
SCT	132389001	Bordeaux Dog breed
SCT	132561000	Border Collie dog breed
SCT	131711008	Border Leicester sheep breed
SCT	69529009	Border terrier
SCT	131712001	Boreray sheep breed
SCT	132178003	Borghigiana pig breed
SCT	133765003	Borgou X zebu cattle breed
SCT	133642002	Borneo Zebu cattle breed
SCT	112492008	Borzoi dog
SCT	425181009	Bos taurus X Bison bison hybrid cow breed
SCT	125091004	Bos taurus indicus cow breed
SCT	385474004	Bos taurus taurus subspecies domestic European cow breed
SCT	132573000	Bosnian Hound dog breed
SCT	131882000	Bosnian horse breed
SCT	79295007	Boston terrier
SCT	131883005	Boulonnais horse breed
SCT	66712005	Bouvier des Flandres
SCT	131713006	Bovska sheep breed
SCT	42250008	Boxer dog
SCT	132580003	Boykin Spaniel dog breed
SCT	133768001	Bra-Maine X zebu cattle breed
SCT	133779006	Bra-Swiss X zebu cattle breed
SCT	406711007	Brabant horse breed
SCT	132562007	Bracco Italiano dog breed
SCT	133716008	Braford X zebu cattle breed
SCT	133327008	Bragado do Sorraia cattle breed
SCT	133328003	Braganca cattle breed
SCT	30384003	Brahma cow breed
SCT	133717004	Brahmousin X zebu cattle breed
SCT	133766002	Brahorn X zebu cattle breed
SCT	133767006	Bralers X zebu cattle breed
SCT	131884004	Brandenburg horse breed
SCT	132376007	Brandlbracke dog breed
SCT	133329006	Brandrood ljsselvee cattle breed
SCT	132384006	Braque Belge dog breed
SCT	132415003	Braque Dupuy dog breed
SCT	132565009	Braque Francais de Petite Taille dog breed
SCT	132559009	Braque Français de Grand Taille dog breed
SCT	132566005	Braque Saint-Germain dog breed
SCT	132377003	Braque d'Ariége dog breed
SCT	132569003	Braque d'Auvergne dog breed
SCT	132564008	Braque du Bourbonnais dog breed
SCT	131714000	Braunes Bergschaf sheep breed
SCT	131578006	Braunvieh cattle breed
SCT	131683007	Bravia goat breed
SCT	133780009	Bravon X zebu cattle breed
SCT	133781008	Brazilian Dairy Hybrid X zebu cattle breed
SCT	133330001	Brazilian Polled cattle breed
SCT	132662004	Brazilian Shorthair cat breed
SCT	131715004	Brazilian Somali sheep breed
SCT	131885003	Brazilian Sport Horse horse breed
SCT	131702008	Brecknock Hill Cheviot sheep breed
SCT	132108004	Breitov pig breed
SCT	133331002	Breton Black Pied cattle breed
SCT	133142001	Breton horse breed
SCT	10369004	Briard dog
SCT	131701001	Brillenschaf sheep breed
SCT	132567001	Briquet Basset Griffon Vendeen dog breed
SCT	131654009	British Alpine goat breed
SCT	131886002	British Appaloosa horse breed
SCT	132656009	British Blue cat breed
SCT	131700000	British Milk Sheep breed
SCT	131887006	British Riding Pony horse breed
SCT	131678004	British Saanen goat breed
SCT	131888001	British Spotted Pony horse breed
SCT	131679007	British Toggenburg goat breed
SCT	132732003	British Warmblood horse breed
SCT	131579003	British White cattle breed
SCT	78994007	British landrace pig breed
SCT	22506004	British lop pig breed
SCT	15961007	British saddleback pig breed
SCT	70653001	British shorthaired cat
SCT	12091005	Brittany spaniel dog breed
SCT	133332009	Brown Atlas cattle breed
SCT	44230005	Brown Swiss cow breed
SCT	944009	Brown Welsh cow breed
SCT	132416002	Bruno de Jura dog breed
SCT	133130006	Budyonny horse breed
SCT	133333004	Bulgarian Brown cattle breed
SCT	133192000	Bulgarian Landrace pig breed
SCT	132365008	Bulgarian Native pig breed
SCT	133334005	Bulgarian Red cattle breed
SCT	133191007	Bulgarian White pig breed
SCT	23995009	Bull terrier
SCT	38184008	Bulldog
SCT	71175006	Bullmastiff
SCT	131889009	Buohai horse breed
SCT	133335006	Burlina cattle breed
SCT	133782001	Burmese X zebu cattle breed
SCT	89065000	Burmese cat
SCT	133166007	Burmese pig breed
SCT	133336007	Burwash cattle breed
SCT	131890000	Buryat horse breed
SCT	133577005	Busa cattle breed
SCT	133783006	Bushuev X zebu cattle breed
SCT	133643007	Butana cattle breed
SCT	133129001	Byelorussian Harness horse breed
SCT	133337003	Byelorussian Red cattle breed
SCT	133338008	Byelorussian Synthetic cattle breed
SCT	131699001	Bündner Oberland sheep breed
SCT	131680005	Bündner goat breed
SCT	133359001	COOPELSO 93 cattle breed
SCT	24840008	CPF pig breed
SCT	133339000	Cabannina cattle breed
SCT	131580000	Cachena cattle breed
SCT	87111007	Cairn terrier
SCT	133784000	Caiua X zebu cattle breed
SCT	131457006	Calabrian cattle breed
SCT	131891001	Calabrian horse breed
SCT	132096005	Calabrian pig breed
SCT	132099003	Calascibetta pig breed
SCT	133593001	Calasparrena cattle breed
SCT	133340003	Caldeano cattle breed
SCT	133341004	Caldelana cattle breed
SCT	131795000	California Red sheep breed
SCT	132663009	California Spangled cat breed
SCT	131794001	California Variegated Mutant sheep breed
SCT	133342006	Calvana cattle breed
SCT	133343001	Camargue cattle breed
SCT	131892008	Camargue horse breed
SCT	9230001	Camarron goat breed
SCT	133344007	Cambodian cattle breed
SCT	132048005	Camborough 12 pig breed
SCT	132211005	Camborough 15 pig breed
SCT	132210006	Camborough 22 pig breed
SCT	132047000	Camborough Blue pig breed
SCT	131802002	Cambridge sheep breed
SCT	131793007	Campanian Barbary sheep breed
SCT	133128009	Campolina horse breed
SCT	132552000	Canaan dog breed
SCT	132689009	Canadian Arcott sheep breed
SCT	131893003	Canadian Cutting Horse horse breed
SCT	132218004	Canadian Duroc pig breed
SCT	132219007	Canadian Hampshire pig breed
SCT	132034005	Canadian Landrace pig breed
SCT	132215001	Canadian Royal Blue pig breed
SCT	131894009	Canadian Rustic Pony horse breed
SCT	131895005	Canadian Sport Horse horse breed
SCT	132035006	Canadian Yorkshire pig breed
SCT	21921002	Canadian cow breed
SCT	91553005	Canadian eskimo dog breed
SCT	47842004	Canadian horse breed
SCT	131581001	Canary Island cattle breed
SCT	131652008	Canary Island goat breed
SCT	132054006	Canastra pig breed
SCT	132065001	Canastrinho pig breed
SCT	132058009	Canastrão pig breed
SCT	132062003	Canastrão, Cabano pig breed
SCT	132060006	Canastrão, Capitão Chico pig breed
SCT	132059001	Canastrão, Junqueira pig breed
SCT	132063008	Canastrão, Vermelho pig breed
SCT	132061005	Canastrão, Zabumba pig breed
SCT	133718009	Canchim X zebu cattle breed
SCT	132563002	Cane Corso dog breed
SCT	131896006	Canik horse breed
SCT	131651001	Canindé goat breed
SCT	132292004	Cantonese pig breed
SCT	131897002	Cape Horse horse breed
SCT	133184009	Captain Cooker pig breed
SCT	133345008	Caracu cattle breed
SCT	133795006	Carazebu X zebu cattle breed
SCT	60517007	Cardigan Welsh corgi dog breed
SCT	131582008	Carinthian Blond cattle breed
SCT	132544003	Carolina Dog breed
SCT	131687008	Carpathe goat breed
SCT	133346009	Carpathian Brown cattle breed
SCT	133138004	Carpathian Pony horse breed
SCT	133127004	Carthusian horse breed
SCT	132164004	Carunchinho pig breed
SCT	133347000	Casanareno cattle breed
SCT	132255004	Casertana pig breed
SCT	133126008	Caspian horse breed
SCT	131792002	Castlemilk Moorit sheep breed
SCT	132545002	Catahoula Leopard dog breed
SCT	132420003	Catalan Sheepdog breed
SCT	131998006	Catalana chicken breed
SCT	132038008	Catalina Island pig breed
SCT	132546001	Caucasian Mountain Dog breed
SCT	132421004	Caucasian Shepherd Dog breed
SCT	131583003	Caucasian cattle breed
SCT	66495005	Cavalier King Charles spaniel
SCT	132095009	Cavallino pig breed
SCT	133125007	Cayuse horse breed
SCT	133796007	Central Asian Zebu X zebu cattle breed
SCT	133348005	Central Russian Black Pied cattle breed
SCT	132072000	Central Russian pig breed
SCT	131898007	Cerbat horse breed
SCT	132547005	Cesky Fousek dog breed
SCT	132548000	Cesky Terrier dog breed
SCT	13653002	Cestrum parqui
SCT	131899004	Chakouyi horse breed
SCT	131459009	Cham-Doc cattle breed
SCT	131685000	Chamois of the Alps goat breed
SCT	89708009	Chamoisee goat breed
SCT	133600004	Channi cattle breed
SCT	132664003	Chantilly/Tiffany cat breed
SCT	133349002	Chaouia cattle breed
SCT	131650000	Chapar goat breed
SCT	133351003	Char-swiss cattle breed
SCT	131900009	Chara Horse horse breed
SCT	133719001	Charbray X zebu cattle breed
SCT	133797003	Charford X zebu cattle breed
SCT	131686004	Charnequeria goat breed
SCT	131584009	Charolais cattle breed
SCT	131791009	Charollais sheep breed
SCT	133350002	Charollandais cattle breed
SCT	132549008	Chart Polski dog breed
SCT	43529009	Chartreux cat
SCT	133124006	Cheju horse breed
SCT	132144009	Chenghua pig breed
SCT	131460004	Chernigov cattle breed
SCT	13248002	Chesapeake Bay retriever dog breed
SCT	133353000	Chesi cattle breed
SCT	69461005	Chester white pig breed
SCT	133354006	Cheurfa cattle breed
SCT	50717006	Cheviot sheep breed
SCT	132623008	Chi Terrier dog breed
SCT	133578000	Chiangus cattle breed
SCT	35229007	Chianina cow breed
SCT	132179006	Chianina pig breed
SCT	131901008	Chickasaw horse breed
SCT	132543009	Chien Français Blanc et Noir dog breed
SCT	132558001	Chien Français Blanc et Orange dog breed
SCT	132553005	Chien Français Tricolore dog breed
SCT	132551007	Chien d'Artois dog breed
SCT	133355007	Chiford cattle breed
SCT	9761009	Chihuahua superbreed dog breed
SCT	133141008	Chilean Corralero horse breed
SCT	131902001	Chilote horse breed
SCT	133356008	Chimaine cattle breed
SCT	133167003	Chin pig breed
SCT	133357004	Chinampo cattle breed
SCT	133101004	Chincoteague Pony horse breed
SCT	131585005	Chinese Black-and-White cattle breed
SCT	132554004	Chinese Crested dog breed
SCT	132555003	Chinese Foo Dog breed
SCT	132556002	Chinese Imperial ch'in dog breed
SCT	131903006	Chinese Kazakh horse breed
SCT	131904000	Chinese Mongolian horse breed
SCT	131461000	Chino Santandereano cattle breed
SCT	132557006	Chinook dog breed
SCT	131789001	Chios sheep breed
SCT	133644001	Chittagong Red cattle breed
SCT	133601000	Cholistani cattle breed
SCT	131703003	Cholistani sheep breed
SCT	28751008	Chow Chow
SCT	132214002	Chryak PIC pig breed
SCT	131905004	Chumbivilcas horse breed
SCT	131906003	Chumysh horse breed
SCT	133358009	Cildir cattle breed
SCT	131462007	Cinisara cattle breed
SCT	131907007	Cirit horse breed
SCT	132422006	Cirneco dell'Etna dog breed
SCT	133181001	Clawn pig breed
SCT	41092008	Cleveland bay horse breed
SCT	67977006	Clumber spaniel dog breed
SCT	48697009	Clun Forest sheep breed
SCT	1247002	Clydesdale horse breed
SCT	132350007	Co pig breed
SCT	131736002	Coburger Fuchsschaf sheep breed
SCT	131688003	Col Noir du Valais goat breed
SCT	19078005	Collie
SCT	131804001	Colombian Criollo horse breed
SCT	133098003	Colorado Ranger horse breed
SCT	86593006	Colored bull terrier dog breed
SCT	61753003	Colourpoint shorthaired cat
SCT	131705005	Columbia sheep breed
SCT	131766009	Comeback sheep breed
SCT	131765008	Comisana sheep breed
SCT	131805000	Comtois horse breed
SCT	133097008	Connemara Pony horse breed
SCT	29881002	Connor prairie pig breed
SCT	73319009	Coonhound
SCT	131764007	Coopworth sheep breed
SCT	131753009	Cormo sheep breed
SCT	56917006	Cornish rex cat breed
SCT	67515002	Corriedale sheep breed
SCT	131586006	Corriente cattle breed
SCT	133361005	Corsican cattle breed
SCT	131649000	Corsican goat breed
SCT	131806004	Corsican horse breed
SCT	132123009	Corsican pig breed
SCT	132180009	Cosentina pig breed
SCT	131807008	Costa Rican Saddle Horse horse breed
SCT	131808003	Costeno horse breed
SCT	131587002	Costeño con Cuernos cattle breed
SCT	132489000	Coton de Tuléar dog breed
SCT	132016006	Cotswold 16 pig breed
SCT	132017002	Cotswold 29 pig breed
SCT	132018007	Cotswold 90 pig breed
SCT	132014009	Cotswold Gold pig breed
SCT	132015005	Cotswold Platinum pig breed
SCT	67414001	Cotswold sheep breed
SCT	131658007	Creole Antilles goat breed
SCT	133362003	Cretan Lowland cattle breed
SCT	133363008	Cretan Mountain cattle breed
SCT	83996001	Criollo cow breed
SCT	133095000	Criollo horse breed
SCT	131752004	Criollo sheep breed
SCT	133028006	Crioulo horse breed
SCT	133364002	Croatian Red cattle breed
SCT	132124003	Créole pig breed
SCT	133798008	Cuban Criollo X zebu cattle breed
SCT	131809006	Cuban Paso horse breed
SCT	133105008	Cuban Pinto horse breed
SCT	131910000	Cuban Trotter horse breed
SCT	133799000	Cuban Zebu X zebu cattle breed
SCT	132181008	Cuino pig breed
SCT	133365001	Cukurova cattle breed
SCT	132736000	Cukurova horse breed
SCT	131463002	Cuprem Hybrid cattle breed
SCT	38449002	Curly-coated retriever dog breed
SCT	133366000	Curraleiro cattle breed
SCT	133645000	Cutchi cattle breed
SCT	133367009	Cyprus cattle breed
SCT	132737009	Czech Coldblood horse breed
SCT	133215008	Czech Improved White pig breed
SCT	133222000	Czech Meat pig breed
SCT	133223005	Czech Miniature pig breed
SCT	133368004	Czech Pied cattle breed
SCT	131915005	Czech Warmblood horse breed
SCT	132738004	Czechoslovakian Small Riding Horse horse breed
SCT	132417006	Cão da Serra de Aires dog breed
SCT	132418001	Cão de Castro Laboreiro dog breed
SCT	132419009	Cão de Fila Miguel dog breed
SCT	132328006	DBI pig breed
SCT	41561001	DK pig 30 pig breed
SCT	36570001	DK pig 31 pig breed
SCT	6053007	DK pig 33 pig breed
SCT	8516002	DK pig 51 pig breed
SCT	61973002	DK pig 61 pig breed
SCT	112490000	DK pig 63 pig breed
SCT	11161001	DK pig 77 pig breed
SCT	74921000	DK pig breed
SCT	132855006	DLS sheep breed
SCT	132209001	DRU™ Terminals pig breed
SCT	131464008	Dabieshan cattle breed
SCT	2062007	Dachshund superbreed of dog
SCT	132369002	Dachshund, Miniature dog breed
SCT	131653003	Daera Din Panah goat breed
SCT	133369007	Dagestan Mountain cattle breed
SCT	132152007	Dahe pig breed
SCT	133370008	Dairy Shorthorn cattle breed
SCT	133371007	Dairy Synthetic cattle breed
SCT	133646004	Dairy Zebu of Uberaba cattle breed
SCT	133602007	Dajal cattle breed
SCT	131751006	Dala sheep breed
SCT	133099006	Dales Pony horse breed
SCT	131750007	Dalesbred sheep breed
SCT	132206008	Dalland 020 pig breed
SCT	132050002	Dalland 030 pig breed
SCT	132171009	Dalland 080 pig breed
SCT	5916008	Dalmatian dog
SCT	131689006	Damani goat breed
SCT	131749007	Damani sheep breed
SCT	131465009	Damara cattle breed
SCT	131748004	Damara sheep breed
SCT	131588007	Damascus cattle breed
SCT	131432001	Damietta cattle breed
SCT	131466005	Danakil cattle breed
SCT	3347005	Dandie dinmont terrier
SCT	133603002	Dangi cattle breed
SCT	132491008	Danish Broholmer dog breed
SCT	132265005	Danish Duroc pig breed
SCT	132266006	Danish Hampshire pig breed
SCT	133580006	Danish Jersey cattle breed
SCT	131661008	Danish Landrace goat breed
SCT	131737006	Danish Landrace sheep breed
SCT	132264009	Danish Large White pig breed
SCT	132779003	Danish Oldenborg horse breed
SCT	133372000	Danish Red Pied cattle breed
SCT	131589004	Danish Red cattle breed
SCT	132757008	Danish Sport Pony horse breed
SCT	131819000	Danish Warmblood horse breed
SCT	84528008	Danish landrace pig breed
SCT	133193005	Danube White pig breed
SCT	131919004	Danubian horse breed
SCT	133027001	Dartmoor Pony horse breed
SCT	131717007	Dartmoor sheep breed
SCT	133647008	Dashtiari cattle breed
SCT	131935006	Datong horse breed
SCT	132295002	Daweizi pig breed
SCT	44835005	Debouillet sheep breed
SCT	46392004	Delaine merino sheep breed
SCT	133026005	Deliboz horse breed
SCT	133373005	Dengchuan cattle breed
SCT	133701005	Deogir cattle breed
SCT	133604008	Deoni cattle breed
SCT	131735003	Derbyshire Gritstone sheep breed
SCT	133194004	Dermantsi Pied pig breed
SCT	131690002	Des Fosses (Communes de l'Ouest) goat breed
SCT	132498002	Deutsche bracke dog breed
SCT	131734004	Deutsches Blaukoepfiges Fleischschaf sheep breed
SCT	131733005	Devon Closewool sheep breed
SCT	131590008	Devon cattle breed
SCT	51692004	Devon rex cat breed
SCT	53031002	Dexter cow breed
SCT	133374004	Dexter-Kerry cattle breed
SCT	133605009	Dhanni cattle breed
SCT	133648003	Diali cattle breed
SCT	133176005	Diani pig breed
SCT	133649006	Didinga cattle breed
SCT	132134007	Ding pig breed
SCT	709853007	Dingo dog breed
SCT	133800001	Dishty X zebu cattle breed
SCT	133801002	Djakore X zebu cattle breed
SCT	133025009	Djerma horse breed
SCT	132075003	Dnepropetrovsk pig breed
SCT	131467001	Dnieper cattle breed
SCT	132078001	Dnieper pig breed
SCT	131468006	Doayo cattle breed
SCT	47075006	Doberman pinscher
SCT	133199009	Dobrogea Black pig breed
SCT	73271003	Domestic leopard cat
SCT	8419007	Domestic longhaired cat
SCT	409914009	Domestic medium-haired cat
SCT	15020009	Domestic shorthaired cat
SCT	131669005	Don goat breed
SCT	132761002	Don horse breed
SCT	132103008	Don pig breed
SCT	133650006	Dongola cattle breed
SCT	133023002	Dongola horse breed
SCT	133375003	Doran cattle breed
SCT	133376002	Dorna cattle breed
SCT	131732000	Dorper sheep breed
SCT	131722007	Dorset Down sheep breed
SCT	25327001	Dorset sheep superbreed
SCT	133377006	Dortyol cattle breed
SCT	425253007	Draft pony superbreed horse breed
SCT	131551009	Drakensberger cattle breed
SCT	132685003	Drents Heideschaap sheep breed
SCT	132493006	Drentse Patrijshond dog breed
SCT	56984005	Drever dog
SCT	133720007	Droughtmaster X zebu cattle breed
SCT	131721000	Drysdale sheep breed
SCT	131937003	Dulmen Pony horse breed
SCT	132494000	Dunker dog breed
SCT	3260001	Duroc pig breed
SCT	131592000	Dutch Belted cattle breed
SCT	133016003	Dutch Draft horse breed
SCT	131593005	Dutch Friesian cattle breed
SCT	132495004	Dutch Kooiker Dog breed
SCT	132496003	Dutch Shepherd dog breed
SCT	131947000	Dutch Tuigpaard horse breed
SCT	133022007	Dutch Warmblood horse breed
SCT	132270003	Dutch Yorkshire pig breed
SCT	58311005	Dutch landrace pig breed
SCT	133207005	Dzumalia pig breed
SCT	131591007	Dølafe cattle breed
SCT	133024008	Døle horse breed
SCT	133378001	East Anatolian Red cattle breed
SCT	132366009	East Balkan pig breed
SCT	132765006	East Bulgarian horse breed
SCT	133379009	East Finnish cattle breed
SCT	132766007	East Friesian (Old Type) horse breed
SCT	132767003	East Friesian Warmblood (Modern Type) horse breed
SCT	132853004	East Friesian sheep breed
SCT	133380007	East Macedonian cattle breed
SCT	132497007	East Siberian Laika dog breed
SCT	131948005	East and Southeast Anadolu horse breed
SCT	131469003	Eastern Nuer cattle breed
SCT	132353009	Edelschwein pig breed
SCT	131470002	Egyptian cattle breed
SCT	133017007	Egyptian horse breed
SCT	21637005	Egyptian mau cat
SCT	131961005	Elegant Warmblood horse breed
SCT	132742001	Eleia horse breed
SCT	131720004	Elliottdale sheep breed
SCT	133581005	Enderby Island cattle breed
SCT	132388009	English Bulldog breed
SCT	132743006	English Cob horse breed
SCT	131692005	English Guernsey goat breed
SCT	131964002	English Hack horse breed
SCT	132746003	English Hunter horse breed
SCT	131594004	English Longhorn cattle breed
SCT	132492001	English Shepherd dog breed
SCT	62228004	English Springer spaniel dog breed
SCT	132423001	English Toy Terrier dog breed
SCT	21418008	English cocker spaniel dog breed
SCT	31281003	English coonhound dog breed
SCT	59975009	English foxhound
SCT	131691003	English goat breed
SCT	84367001	English setter dog breed
SCT	67088002	English toy spaniel
SCT	132486007	Entlebucher dog breed
SCT	132478007	Epagneul Bleu de Picardie dog breed
SCT	132477002	Epagneul Picard dog breed
SCT	132480001	Epagneul Pont-Audemer dog breed
SCT	133381006	Epirus cattle breed
SCT	125084002	Equus caballus gmelini horse breed
SCT	132317007	Erhulian pig breed
SCT	132747007	Eriskay Pony horse breed
SCT	131976002	Erlunchun horse breed
SCT	131667007	Erzgebirg goat breed
SCT	89450005	Eskimo dog
SCT	132274007	Estonian Bacon pig breed
SCT	133382004	Estonian Black Pied cattle breed
SCT	132749005	Estonian Draft horse breed
SCT	132479004	Estonian Hound dog breed
SCT	133389008	Estonian Native cattle breed
SCT	133018002	Estonian Native horse breed
SCT	131595003	Estonian Red cattle breed
SCT	132476006	Estrela Mountain Dog breed
SCT	132481002	Eurasian dog breed
SCT	132387004	Eurasier dog breed
SCT	132026004	Euroline pig breed
SCT	131596002	Evolène cattle breed
SCT	131719005	Exmoor Horn sheep breed
SCT	133019005	Exmoor Pony horse breed
SCT	26057009	Exotic shorthaired cat
SCT	45635003	FHC elite pig 1 pig breed
SCT	59667000	FHC elite pig 2 pig breed
SCT	24111007	FHC elite pig 3 pig breed
SCT	47795006	FHC elite pig 4 pig breed
SCT	67720004	FHC elite pig 5 pig breed
SCT	49462008	FHC elite pig 6 pig breed
SCT	32683006	FHC elite pig 7 pig breed
SCT	73005003	FHC elite pig 8 pig breed
SCT	14063001	FHC elite pig 9 pig breed
SCT	89928000	FHC pig breed
SCT	133393002	FRS cattle breed
SCT	131718002	Fabrianese sheep breed
SCT	133020004	Faeroes Island Horse horse breed
SCT	133390004	Faeroes cattle breed
SCT	132846008	Faeroes sheep breed
SCT	133021000	Falabella horse breed
SCT	132332000	Fannong Spotted pig breed
SCT	132426009	Fauve de Bretagne dog breed
SCT	132996008	Fell Pony horse breed
SCT	132482009	Fell Terrier dog breed
SCT	133651005	Fellata cattle breed
SCT	132233007	Fengjing pig breed
SCT	133383009	Ferrandais cattle breed
SCT	27385008	Field spaniel dog breed
SCT	131597006	Fighting Bull cattle breed
SCT	132483004	Fila Brasileiro dog breed
SCT	132722005	Fine Merino sheep breed
SCT	131993002	Finnhorse Draft horse breed
SCT	133029003	Finnhorse horse breed
SCT	133384003	Finnish Ayrshire cattle breed
SCT	132484005	Finnish Hound dog breed
SCT	131666003	Finnish Landrace goat breed
SCT	132234001	Finnish Landrace pig breed
SCT	132485006	Finnish Lapphund dog breed
SCT	132269004	Finnish Yorkshire pig breed
SCT	72329005	Finnish landrace sheep breed
SCT	83504004	Finnish spitz dog
SCT	131598001	Fjall cattle breed
SCT	89648005	Fjord horse breed
SCT	9528004	Flat-coated retriever dog breed
SCT	133385002	Flemish cattle breed
SCT	133106009	Fleuve horse breed
SCT	131978001	Flores horse breed
SCT	133114003	Florida Cracker horse breed
SCT	131599009	Florida Cracker/Pineywoods cattle breed
SCT	131471003	Fogera cattle breed
SCT	132718000	Fonthill Merino sheep breed
SCT	132077006	Forest Mountain pig breed
SCT	133387005	Fort Cross cattle breed
SCT	133113009	Fouta horse breed
SCT	35802007	Fox terrier superbreed dog breed
SCT	90101001	Foxhound
SCT	133388000	Frati cattle breed
SCT	133112004	Frederiksborg horse breed
SCT	131979009	Freiberg horse breed
SCT	132734002	French Ardennais horse breed
SCT	133391000	French Brown cattle breed
SCT	131990004	French Cob horse breed
SCT	132487003	French Guard Dog breed
SCT	132088000	French Large White pig breed
SCT	131991000	French Saddle pony horse breed
SCT	132488008	French Spaniel dog breed
SCT	132774008	French Trotter horse breed
SCT	5438004	French alpine goat breed
SCT	59643008	French bulldog
SCT	8970009	French landrace pig breed
SCT	131725009	Friesian Milk Sheep breed
SCT	133111006	Friesian horse breed
SCT	133392007	Frijolillo cattle breed
SCT	132182001	Friuli Black pig breed
SCT	132263003	Froxfield Pygmy pig breed
SCT	132283002	Fuan Spotted pig breed
SCT	132281000	Fujian Small pig breed
SCT	132183006	Fumati pig breed
SCT	132775009	Furioso horse breed
SCT	132285009	Fuzhou Black pig breed
SCT	133394008	Gacko cattle breed
SCT	133395009	Gado da Terra cattle breed
SCT	6220006	Galiceno horse breed
SCT	131600007	Galician Blond cattle breed
SCT	133110007	Galician Pony horse breed
SCT	132184000	Galician pig breed
SCT	66911005	Galloway cow breed
SCT	406660008	Galway sheep breed
SCT	133802009	Gambian N'Dama X zebu cattle breed
SCT	131726005	Gansu Alpine Fine-wool sheep breed
SCT	132300000	Ganzhongnan Spotted pig breed
SCT	132336002	Ganzhou White pig breed
SCT	133606005	Gaolao cattle breed
SCT	131472005	Garfagnina cattle breed
SCT	131695007	Garganica goat breed
SCT	132990002	Garrano tarpan horse X domestic horse breed
SCT	133657009	Garre cattle breed
SCT	133658004	Gasara cattle breed
SCT	131601006	Gascon cattle breed
SCT	132125002	Gascony pig breed
SCT	131474006	Gaunling cattle breed
SCT	133702003	Gayal cattle breed
SCT	133731004	Gelbray X zebu cattle breed
SCT	76497003	Gelbveih cow breed
SCT	133109002	Gelderland horse breed
SCT	131740006	Gentile di Puglia sheep breed
SCT	133396005	Georgian Mountain cattle breed
SCT	133582003	German Angus cattle breed
SCT	132185004	German Berkshire pig breed
SCT	133398006	German Black Pied Dairy cattle breed
SCT	133397001	German Black Pied cattle breed
SCT	131723002	German Blackheaded Mutton sheep breed
SCT	133405000	German Brown cattle breed
SCT	132358000	German Cornwall pig breed
SCT	67448000	German Fleck-Vieh cow breed
SCT	132464006	German Koolie dog breed
SCT	132352004	German Landrace B pig breed
SCT	131741005	German Mountain sheep breed
SCT	132716001	German Mutton Merino sheep breed
SCT	132159003	German Pasture pig breed
SCT	132510005	German Pinscher dog breed
SCT	131602004	German Red Pied cattle breed
SCT	132357005	German Red Pied pig breed
SCT	132666001	German Rex cat breed
SCT	131972000	German Riding Pony horse breed
SCT	133406004	German Shorthorn cattle breed
SCT	132505006	German Spaniel dog breed
SCT	132424007	German Spitz dog breed
SCT	131727001	German Whiteheaded Mutton sheep breed
SCT	131693000	German colored goat breed
SCT	8763002	German landrace pig breed
SCT	1420005	German longhaired pointer dog breed
SCT	42252000	German shepherd dog
SCT	86767001	German shorthaired pointer dog breed
SCT	25264009	German wirehaired pointer dog breed
SCT	133803004	Ghana Sanga X zebu cattle breed
SCT	133407008	Ghana Shorthorn cattle breed
SCT	132186003	Ghori pig breed
SCT	57947002	Giant schnauzer dog breed
SCT	133108005	Gidran horse breed
SCT	32938007	Gir cow breed
SCT	131696008	Girgentana goat breed
SCT	133804005	Girolando X zebu cattle breed
SCT	131603009	Glan cattle breed
SCT	133408003	Glan-Donnersberg cattle breed
SCT	132644008	Glen of Imaal Terrier dog breed
SCT	131604003	Gloucester cattle breed
SCT	90885005	Gloucester old spot pig breed
SCT	133659007	Gobra cattle breed
SCT	133107000	Golden American Saddlebred horse breed
SCT	131660009	Golden Guernsey goat breed
SCT	58108001	Golden retriever dog breed
SCT	133409006	Gole cattle breed
SCT	133410001	Golpayegani cattle breed
SCT	133660002	Goomsur cattle breed
SCT	133411002	Gorbatov Red cattle breed
SCT	57849000	Gordon setter dog breed
SCT	133412009	Goryn cattle breed
SCT	133100003	Gotland horse breed
SCT	132506007	Grand Anglo-Français dog breed
SCT	132507003	Grand Bassett Griffon Vendeen dog breed
SCT	132508008	Grand Bleu de Gascogne dog breed
SCT	132509000	Grand Gascon-Saintongeois dog breed
SCT	132515000	Grand Griffon Vendeen dog breed
SCT	131473000	Grati cattle breed
SCT	131728006	Graue Gehoernte Heidschnucke sheep breed
SCT	133422003	Gray Alpine cattle breed
SCT	132379000	Great Münsterländer dog breed
SCT	32670005	Great Pyrenee dog
SCT	27615007	Great dane dog
SCT	133413004	Greater Caucasus cattle breed
SCT	132511009	Greater Swiss Mountain Dog breed
SCT	132649003	Greater Swiss Mountain Hound dog breed
SCT	132253006	Greek Local pig breed
SCT	133420006	Greek Shorthorn cattle breed
SCT	133421005	Greek Steppe cattle breed
SCT	132512002	Greenland Dog breed
SCT	112494009	Greyhound
SCT	132513007	Griffon Fauve de Bretegne dog breed
SCT	132514001	Griffon Nivernais dog breed
SCT	55058007	Griffon dog
SCT	131664000	Grisons Striped goat breed
SCT	131730008	Gromark sheep breed
SCT	131605002	Groningen Whiteheaded cattle breed
SCT	133104007	Groningen horse breed
SCT	131694006	Guadarrama goat breed
SCT	132032009	Guadeloupe Creole pig breed
SCT	133423008	Guadiana Spotted cattle breed
SCT	132337006	Guangxi White pig breed
SCT	133115002	Guangxi horse breed
SCT	132148007	Guanling pig breed
SCT	131973005	Guanzhong horse breed
SCT	133424002	Guelma cattle breed
SCT	84839000	Guernsey cow breed
SCT	132235000	Guinea Hog pig breed
SCT	131974004	Guizhou horse breed
SCT	133661003	Gujamavu cattle breed
SCT	112485003	Gujarati cow breed
SCT	131731007	Gulf Coast Native sheep breed
SCT	131975003	Guoxia horse breed
SCT	133203009	Gurktal pig breed
SCT	131738001	Gute sheep breed
SCT	133805006	Guzerando X zebu cattle breed
SCT	133699005	Guzerat cattle breed
SCT	406714004	Gypsy Vanner horse breed
SCT	132359008	Göttingen Miniature pig breed
SCT	132100006	Güssing Forest Pig pig breed
SCT	132348004	Ha Bac pig breed
SCT	132748002	Hackney Pony horse breed
SCT	112488001	Hackney horse breed
SCT	54447000	Haflinger horse breed
SCT	133169000	Hailum pig breed
SCT	133162009	Hainan pig breed
SCT	132155009	Hainan, Lingao pig breed
SCT	132156005	Hainan, Tunchang pig breed
SCT	132157001	Hainan, Wenchang pig breed
SCT	132009005	Haiti Creole pig breed
SCT	131977006	Half Saddlebred horse breed
SCT	131475007	Halhin Gol cattle breed
SCT	133607001	Hallikar cattle breed
SCT	133579008	Hallingdal cattle breed
SCT	132490009	Hamiltonstövare dog breed
SCT	132011001	Hamline pig breed
SCT	132019004	Hampen pig breed
SCT	132025000	Hampline pig breed
SCT	82440005	Hampshire Down sheep breed
SCT	20280002	Hampshire pig breed
SCT	131739009	Hampshire sheep breed
SCT	132208009	Hamroc pig breed
SCT	131729003	Han sheep breed
SCT	132042006	Hanford Miniature pig breed
SCT	132301001	Hang pig breed
SCT	132133001	Hanjiang Black pig breed
SCT	132499005	Hanoverian Hound dog breed
SCT	66168008	Hanoverian horse breed
SCT	132338001	Hanzhong White pig breed
SCT	132127005	Harbin White pig breed
SCT	133608006	Hariana cattle breed
SCT	132650003	Harlequin cat breed
SCT	131775006	Harnai sheep breed
SCT	76724004	Harrier dog
SCT	131606001	Hartón cattle breed
SCT	133425001	Harz Red cattle breed
SCT	131762006	Hasht Nagri sheep breed
SCT	133806007	Hatton X zebu cattle breed
SCT	3354004	Havana brown cat
SCT	132626000	Havanese dog breed
SCT	133426000	Hawaiian wild cattle breed
SCT	23629009	Hays converter cow breed
SCT	131763001	Hazaragie sheep breed
SCT	131770001	Hebridean sheep breed
SCT	131771002	Heidschnucke sheep breed
SCT	132750005	Heihe horse breed
SCT	132128000	Heilongjiang Spotted pig breed
SCT	132751009	Heilongkaing horse breed
SCT	132427000	Hellenic Hound dog breed
SCT	133096004	Hequ horse breed
SCT	131772009	Herdwick sheep breed
SCT	125074003	Hereford cattle superbreed
SCT	19770007	Hereford pig breed
SCT	133427009	Hereland cattle breed
SCT	133231000	Herens cattle breed
SCT	131980007	Hessen horse breed
SCT	132139002	Hetao Lop-Ear pig breed
SCT	132236004	Hezuo pig breed
SCT	132021009	High Conformation White pig breed
SCT	133103001	Highland Pony horse breed
SCT	131773004	Hill Radnor sheep breed
SCT	131981006	Hinis horse breed
SCT	133232007	Hinterwald cattle breed
SCT	131982004	Hirzai horse breed
SCT	133663000	Hissar cattle breed
SCT	131787004	Hog Island Sheep breed
SCT	133102006	Hokkaido horse breed
SCT	133428004	Holgus cattle breed
SCT	132428005	Holland Shepherd dog breed
SCT	131476008	Holmonger cattle breed
SCT	26105007	Holstein-Friesian cow breed
SCT	25813002	Holsteiner horse breed
SCT	132066000	Honduras Switch-Tail pig breed
SCT	86694007	Hormel miniature pig breed
SCT	86920006	Horn dorset sheep breed
SCT	7843000	Horned Hereford cow breed
SCT	131433006	Horro cattle breed
SCT	25097001	Hound
SCT	132500001	Hovawart dog breed
SCT	133429007	Hrbinecky cattle breed
SCT	132135008	Huai pig breed
SCT	132131004	Huang-Huai-Hai Black pig breed
SCT	132130003	Huang-Huai-Hai Black, Shenxian pig breed
SCT	132296001	Huazhong Two-End Black pig breed
SCT	132297005	Huazhong Two-End Black, Jianli pig breed
SCT	132299008	Huazhong Two-End Black, Satzeling pig breed
SCT	132298000	Huazhong Two-End Black, Tongcheng pig breed
SCT	132323002	Hubei White pig breed
SCT	132149004	Huchuan Mountain pig breed
SCT	131861006	Hucul horse breed
SCT	133436008	Huertana cattle breed
SCT	132364007	Hungahyb pig breed
SCT	131983009	Hungairan Coldblood horse breed
SCT	131984003	Hungarian Dun horse breed
SCT	133233002	Hungarian Gray cattle breed
SCT	133437004	Hungarian Pied cattle breed
SCT	131985002	Hungarian Sport Horse horse breed
SCT	132363001	Hungarian White pig breed
SCT	133438009	Hungarofries cattle breed
SCT	19356005	Hunter horse breed
SCT	132089008	Hyper Large White pig breed
SCT	133440004	INRA 95 cattle breed
SCT	133807003	Ibage X zebu cattle breed
SCT	132844006	Iban pig breed
SCT	132079009	Iberian pig breed
SCT	132082004	Iberian, Black Iberian pig breed
SCT	132080007	Iberian, Extremadura Red pig breed
SCT	132081006	Iberian, Jabugo Spotted pig breed
SCT	10842007	Ibizan hound
SCT	132501002	Icelandic Sheepdog breed
SCT	133234008	Icelandic cattle breed
SCT	70457009	Icelandic horse breed
SCT	132254000	Icelandic pig breed
SCT	131774005	Icelandic sheep breed
SCT	131761004	Ile-de-France sheep breed
SCT	133235009	Illawarra cattle breed
SCT	131477004	Ilocos cattle breed
SCT	131478009	Iloilo cattle breed
SCT	133439001	Improved Rodopi cattle breed
SCT	132502009	Inca Hairless Dog breed
SCT	133609003	Indo-Brazilian cattle breed
SCT	133664006	Ingessana cattle breed
SCT	131479001	Inkuku cattle breed
SCT	133182008	Inobuta (inter-species hybrid) pig breed
SCT	131986001	International Striped Horse horse breed
SCT	133047009	Iomud horse breed
SCT	133686007	Iranian Zebu cattle breed
SCT	133808008	Iraqi X zebu cattle breed
SCT	131987005	Irish Cob horse breed
SCT	131908002	Irish Draft horse breed
SCT	131909005	Irish Hunter horse breed
SCT	133236005	Irish Moiled cattle breed
SCT	132503004	Irish Red and White Setter dog breed
SCT	131663006	Irish goat breed
SCT	11477006	Irish setter dog breed
SCT	75494002	Irish terrier
SCT	34870009	Irish water spaniel dog breed
SCT	52952001	Irish wolfhound
SCT	131480003	Iskar cattle breed
SCT	133237001	Israeli Holstein cattle breed
SCT	133583008	Israeli Red cattle breed
SCT	132733008	Israeli horse breed
SCT	133238006	Istoben cattle breed
SCT	131776007	Istrian Pramenka sheep breed
SCT	131481004	Istrian cattle breed
SCT	133441000	Italian Brown cattle breed
SCT	131911001	Italian Heavy Draft horse breed
SCT	133442007	Italian Red Pied cattle breed
SCT	30347000	Italian greyhound
SCT	71923001	Italian landrace pig breed
SCT	131912008	Jabe horse breed
SCT	6103004	Jack Russel terrier
SCT	131777003	Jacob sheep breed
SCT	132504005	Jagdterrier dog breed
SCT	133732006	Jamaica Black X zebu cattle breed
SCT	133665007	Jamaica Brahman cattle breed
SCT	133733001	Jamaica Hope X zebu cattle breed
SCT	133734007	Jamaica Red X zebu cattle breed
SCT	133443002	Japanese Black cattle breed
SCT	133444008	Japanese Brown cattle breed
SCT	132530009	Japanese Pointer dog breed
SCT	133445009	Japanese Poll cattle breed
SCT	132398003	Japanese Retriever dog breed
SCT	133452006	Japanese Shorthorn cattle breed
SCT	132429002	Japanese Spitz dog breed
SCT	26382003	Japanese bobtail cat
SCT	53922000	Japanese chin dog
SCT	23159000	Japanese spaniel
SCT	133453001	Jarmelista cattle breed
SCT	133239003	Jaulan cattle breed
SCT	131913003	Java horse breed
SCT	131482006	Javanese Ongole cattle breed
SCT	131483001	Javanese Zebu cattle breed
SCT	10701001	Javanese cat
SCT	133666008	Jellicut cattle breed
SCT	132771000	Jem-Jem Zebu cattle breed
SCT	133674009	Jenubi cattle breed
SCT	133809000	Jerdi X zebu cattle breed
SCT	51937006	Jersey cow breed
SCT	133810005	Jersind X zebu cattle breed
SCT	131778008	Jezerskosolcavska sheep breed
SCT	132739007	Jianchang horse breed
SCT	132187007	Jianli pig breed
SCT	132321000	Jiaoxi pig breed
SCT	132318002	Jiaxing Black pig breed
SCT	133675005	Jiddu cattle breed
SCT	132740009	Jielin horse breed
SCT	133676006	Jijjiga Zebu cattle breed
SCT	132431006	Jindo dog breed
SCT	131916006	Jinhong horse breed
SCT	132244004	Jinhua pig breed
SCT	132293009	Jinhua, Dongyang pig breed
SCT	132294003	Jinhua, Yongkang pig breed
SCT	131665004	Jining Gray goat breed
SCT	131484007	Jinnan cattle breed
SCT	131917002	Jinzhou horse breed
SCT	131697004	Jonica goat breed
SCT	133811009	Jotko X zebu cattle breed
SCT	133048004	Jutland horse breed
SCT	132430007	Jämthund dog breed
SCT	132117004	KM-1 pig breed
SCT	132758003	Kabarda horse breed
SCT	133677002	Kabota cattle breed
SCT	133454007	Kabyle cattle breed
SCT	133678007	Kachcha Siri cattle breed
SCT	131779000	Kachhi sheep breed
SCT	131662001	Kaghani goat breed
SCT	132399006	Kai Dog breed
SCT	132390005	Kai Ken dog breed
SCT	131786008	Kajli sheep breed
SCT	132768008	Kakhetian pig breed
SCT	133679004	Kalakheri cattle breed
SCT	131485008	Kalmyk cattle breed
SCT	132759006	Kalmyk horse breed
SCT	133177001	Kaman pig breed
SCT	133680001	Kamdhino cattle breed
SCT	132686002	Kameroen sheep breed
SCT	131668002	Kamori goat breed
SCT	133681002	Kandahari cattle breed
SCT	133812002	Kanem X zebu cattle breed
SCT	132402007	Kangal Dog breed
SCT	133183003	Kangaroo Island pig breed
SCT	133610008	Kangayam cattle breed
SCT	133682009	Kaningan cattle breed
SCT	133611007	Kankrej cattle breed
SCT	131486009	Kaokoveld cattle breed
SCT	133689000	Kappiliyan cattle breed
SCT	133455008	Kapsiki cattle breed
SCT	133049007	Karabair horse breed
SCT	133050007	Karabakh horse breed
SCT	131920005	Karachai horse breed
SCT	131921009	Karakacan horse breed
SCT	64591001	Karakul sheep breed
SCT	133690009	Karamajong cattle breed
SCT	133735008	Karan Fries X zebu cattle breed
SCT	133736009	Karan Swiss X zebu cattle breed
SCT	84660008	Karelian bear dog
SCT	132432004	Karelo-Finnish Laika dog breed
SCT	131743008	Katahdin sheep breed
SCT	133456009	Katerini cattle breed
SCT	131922002	Kathiawari horse breed
SCT	131487000	Kazakh Whitehead cattle breed
SCT	133240001	Kazakh cattle breed
SCT	133051006	Kazakh horse breed
SCT	131923007	Ke-Er-Qin horse breed
SCT	131488005	Kedah-Kelantan cattle breed
SCT	81607005	Keeshond
SCT	132238003	Kele pig breed
SCT	132116008	Kemerovo pig breed
SCT	133691008	Kenana cattle breed
SCT	133612000	Kenkatha cattle breed
SCT	133457000	Kenran cattle breed
SCT	33551003	Kentucky red berkshire pig breed
SCT	133692001	Kenya Boran cattle breed
SCT	133693006	Kenya Zebu cattle breed
SCT	11967001	Kerry Hill sheep breed
SCT	32591006	Kerry blue terrier
SCT	133241002	Kerry cattle breed
SCT	133813007	Keteku X zebu cattle breed
SCT	133694000	Khamala cattle breed
SCT	132074004	Kharkov pig breed
SCT	133613005	Kherigarh cattle breed
SCT	133458005	Khevsurian cattle breed
SCT	133614004	Khillari cattle breed
SCT	133242009	Kholmogory cattle breed
SCT	133687003	Khorsan cattle breed
SCT	133695004	Khurasani zebu cattle breed
SCT	133062006	Kiger Mustang horse breed
SCT	131489002	Kigezi cattle breed
SCT	131670006	Kiko goat breed
SCT	133696003	Kilara cattle breed
SCT	133459002	Kilis cattle breed
SCT	131671005	Kinder goat breed
SCT	132433009	King Shepherd dog breed
SCT	133697007	Kinniya cattle breed
SCT	133053009	Kirdi Pony horse breed
SCT	131924001	Kirgiz horse breed
SCT	132435002	Kirhiz dog breed
SCT	131490006	Kisantu cattle breed
SCT	133043008	Kisber Felver horse breed
SCT	132434003	Kishu dog breed
SCT	133054003	Kiso horse breed
SCT	133055002	Kladruby horse breed
SCT	36111002	Kleen leen black pig breed
SCT	69602006	Kleen leen pig breed
SCT	84232003	Kleen leen red pig breed
SCT	57613003	Kleen leen white pig breed
SCT	133056001	Knabstrup horse breed
SCT	133460007	Kochi cattle breed
SCT	133189004	Kolbroek pig breed
SCT	131491005	Kolubara cattle breed
SCT	46239008	Komondor dog
SCT	133698002	Konari cattle breed
SCT	132991003	Konink tarpan horse X domestic horse breed
SCT	131724008	Kooka sheep breed
SCT	27125003	Korat cat
SCT	133352005	Korean Black cattle breed
SCT	132141001	Korean Improved pig breed
SCT	133461006	Korean Native cattle breed
SCT	132140000	Korean Native pig breed
SCT	133179003	Koronadal pig breed
SCT	133468000	Kostroma cattle breed
SCT	132624002	Krasky Ovcar dog breed
SCT	133469008	Kravarsky cattle breed
SCT	133615003	Krishna Valley cattle breed
SCT	133705001	Krishnagari cattle breed
SCT	133228001	Krolevets pig breed
SCT	132625001	Kromfohrländer dog breed
SCT	132239006	Krskopolje pig breed
SCT	133470009	Kuchinoshima cattle breed
SCT	132391009	Kui Mlk dog breed
SCT	132367000	Kula pig breed
SCT	133473006	Kumamoto cattle breed
SCT	133706000	Kumauni cattle breed
SCT	132240008	Kunekune pig breed
SCT	133252008	Kurdi cattle breed
SCT	131492003	Kurgan cattle breed
SCT	131434000	Kuri cattle breed
SCT	133057005	Kushum horse breed
SCT	133058000	Kustanai horse breed
SCT	84548001	Kuvasz dog
SCT	131925000	Kuznet horse breed
SCT	133170004	Kwai pig breed
SCT	132631003	Kyi Apso dog breed
SCT	132612009	Kyi-Leo dog breed
SCT	131493008	Kyoga cattle breed
SCT	55530007	La Mancha goat breed
SCT	133477007	La Velasquez cattle breed
SCT	132668000	LaPerm Longhair cat breed
SCT	132667005	LaPerm Shorthair cat breed
SCT	62137007	Labrador retriever dog breed
SCT	30448006	Lacombe pig breed
SCT	132093002	Laconie pig breed
SCT	133707009	Ladakhi cattle breed
SCT	133474000	Lagune cattle breed
SCT	78214003	Lakeland terrier
SCT	133475004	Lakenvelder cattle breed
SCT	132306006	Lan-Yu pig breed
SCT	131926004	Landais horse breed
SCT	80131009	Landrace pig breed
SCT	132344002	Lang Hong pig breed
SCT	131756001	Langhe sheep breed
SCT	132287001	Lantang pig breed
SCT	132333005	Laoshan pig breed
SCT	132241007	Large Black-White pig breed
SCT	133230004	Large Polish Long-Eared pig breed
SCT	132613004	Large Spanish Hound dog breed
SCT	21021000	Large black pig breed
SCT	77236002	Large white pig breed
SCT	131754003	Lati sheep breed
SCT	133708004	Latuka cattle breed
SCT	133476003	Latvian Blue Roan cattle breed
SCT	133243004	Latvian Brown cattle breed
SCT	132275008	Latvian White pig breed
SCT	133059008	Latvian horse breed
SCT	133814001	Lavinia X zebu cattle breed
SCT	133484004	Lebanese cattle breed
SCT	133485003	Lebedin cattle breed
SCT	132305005	Lee-Sung pig breed
SCT	6431001	Leicester sheep breed
SCT	132361004	Leicoma pig breed
SCT	131744002	Leineschaf sheep breed
SCT	133662005	Leiqiong cattle breed
SCT	132403002	Leopard Cur dog breed
SCT	132302008	Leping pig breed
SCT	133486002	Lesser Caucasus cattle breed
SCT	131927008	Lewitzer horse breed
SCT	36438004	Lhasa apso
SCT	132158006	Liang Guang Small Spotted pig breed
SCT	132288006	Liang Guang Small Spotted, Guangdong Small Ear pig breed
SCT	132280004	Liang Guang Small Spotted, Luchuan pig breed
SCT	132129008	Liaoning Black pig breed
SCT	133487006	Liberian Dwarf cattle breed
SCT	133488001	Libyan cattle breed
SCT	131928003	Lichuan horse breed
SCT	131929006	Lijiang horse breed
SCT	133489009	Lim cattle breed
SCT	133490000	Limiana cattle breed
SCT	48702000	Limousin cow breed
SCT	132126001	Limousin pig breed
SCT	133491001	Limpurger cattle breed
SCT	131745001	Lincoln Longwool sheep breed
SCT	133244005	Lincoln Red Shorthorn cattle breed
SCT	3216001	Lincoln red cow breed
SCT	65492002	Lincoln sheep breed
SCT	132023007	Line 21 pig breed
SCT	132022002	Line 32 pig breed
SCT	132216000	Line 500 Duroc pig breed
SCT	133584002	Lineback cattle breed
SCT	132070008	Lipetsk pig breed
SCT	41754002	Lipizzaner horse breed
SCT	133060003	Lithuanian Heavy Draft horse breed
SCT	132242000	Lithuanian Native pig breed
SCT	133245006	Lithuanian Red cattle breed
SCT	132276009	Lithuanian White pig breed
SCT	132109007	Livny pig breed
SCT	131930001	Llanero horse breed
SCT	131746000	Llanwenog sheep breed
SCT	131747009	Lleyn sheep breed
SCT	131635009	Loashan goat breed
SCT	133492008	Lobi cattle breed
SCT	133815000	Local Indian Dairy X zebu cattle breed
SCT	132622003	Loenberger dog breed
SCT	133616002	Lohani cattle breed
SCT	131760003	Lohi sheep breed
SCT	133061004	Lokai horse breed
SCT	131931002	Lombok horse breed
SCT	57349006	Long and short coat chihuahua dog breed
SCT	36611001	Long coat chihuahua dog breed
SCT	40547002	Longhaired manx
SCT	57429001	Longhaired miniature dachshund dog breed
SCT	59492009	Longhaired standard dachshund dog breed
SCT	66314009	Longhorn cow breed
SCT	132289003	Longlin pig breed
SCT	132303003	Longyou Black pig breed
SCT	131755002	Lonk sheep breed
SCT	133592006	Lorquina cattle breed
SCT	133493003	Lourdais cattle breed
SCT	131494002	Lucanian cattle breed
SCT	132188002	Lucanian pig breed
SCT	133500008	Lucerna cattle breed
SCT	80084005	Lucie pig breed
SCT	133709007	Lugware cattle breed
SCT	21553004	Luing cow breed
SCT	132614005	Lundehund dog breed
SCT	131932009	Lundy Pony horse breed
SCT	132615006	Lurcher Hound dog breed
SCT	133035003	Lusitano horse breed
SCT	132339009	Lutai White pig breed
SCT	133501007	Luxi cattle breed
SCT	131742003	Luzein sheep breed
SCT	132607008	Löwchen dog breed
SCT	133034004	M'Bayar horse breed
SCT	132052005	Macau pig breed
SCT	133502000	Macedonian Busa cattle breed
SCT	133208000	Macedonian pig breed
SCT	133710002	Madagascar Zebu cattle breed
SCT	133711003	Madaripur cattle breed
SCT	132256003	Madonie-Sicilian pig breed
SCT	133842004	Madura wild javan X zebu cattle breed
SCT	133712005	Magal cattle breed
SCT	132436001	Magyar Agår dog breed
SCT	45284002	Maine Anjou cow breed
SCT	81866001	Maine coon cat
SCT	133503005	Makaweli cattle breed
SCT	131676000	Malagueña goat breed
SCT	131933004	Malakan horse breed
SCT	133713000	Malawi Zebu cattle breed
SCT	133714006	Malnad Gidda cattle breed
SCT	131934005	Malopolski horse breed
SCT	132652006	Maltese cat breed
SCT	39348004	Maltese dog
SCT	131610003	Maltese goat breed
SCT	133617006	Malvi cattle breed
SCT	133721006	Mampati cattle breed
SCT	132033004	Managra pig breed
SCT	133722004	Manapari cattle breed
SCT	5306005	Manchester terrier superbreed dog breed
SCT	133747002	Mandalong X zebu cattle breed
SCT	132165003	Mandi pig breed
SCT	132760001	Mangalarga Marchador horse breed
SCT	131936007	Mangalarga Paulista horse breed
SCT	133052004	Mangalarga horse breed
SCT	132085002	Mangalista pig breed
SCT	132762009	Manipuri horse breed
SCT	132010000	Manor Hybrid pig breed
SCT	132013003	Manor Meishan pig breed
SCT	132012008	Manor Ranger pig breed
SCT	133816004	Mantiqueira X zebu cattle breed
SCT	3995008	Manx
SCT	131757005	Manx Loaghtan sheep breed
SCT	132651004	Manxamese cat breed
SCT	65344003	Marchigiana cow breed
SCT	132616007	Maremma Sheepdogs dog breed
SCT	131495001	Maremmana cattle breed
SCT	131938008	Maremmana horse breed
SCT	132189005	Maremmana pig breed
SCT	131496000	Marianas cattle breed
SCT	133504004	Marinhoa cattle breed
SCT	133505003	Maronesa cattle breed
SCT	131939000	Marwari horse breed
SCT	60958006	Maryland pig breed
SCT	131497009	Maryuti cattle breed
SCT	409908002	Masai cow breed
SCT	131758000	Masai sheep breed
SCT	132137000	Mashen pig breed
SCT	133246007	Mashona cattle breed
SCT	131675001	Massif Central goat breed
SCT	132067009	Mastergilt pig breed
SCT	48524002	Mastiff dog
SCT	133723009	Maure cattle breed
SCT	131498004	Mauritius Creole cattle breed
SCT	133724003	Mazandarani cattle breed
SCT	133506002	Mazury cattle breed
SCT	132617003	McNab dog breed
SCT	132024001	Meatline pig breed
SCT	131994008	Mecklenburg horse breed
SCT	132717005	Medium-Wool Merino sheep breed
SCT	131940003	Megezh horse breed
SCT	131941004	Megrel horse breed
SCT	132243005	Meishan pig breed
SCT	132330008	Meixin pig breed
SCT	131554001	Menggu cattle breed
SCT	131499007	Menufi cattle breed
SCT	132346000	Meo pig breed
SCT	133725002	Merauke cattle breed
SCT	131942006	Merens horse breed
SCT	132687006	Mergelland sheep breed
SCT	125101009	Merino sheep superbreed
SCT	131759008	Merinolandschaf sheep breed
SCT	133585001	Mertolenga cattle breed
SCT	133507006	Messaoria cattle breed
SCT	131943001	Messara horse breed
SCT	133508001	Metohija Red cattle breed
SCT	6112002	Meusse-Rhine-Ijssel cow breed
SCT	133618001	Mewati cattle breed
SCT	132170005	Mexican Wattled pig breed
SCT	78246003	Mexican hairless dog
SCT	131988000	Mezen horse breed
SCT	131989008	Mezohegyes Sport Horse horse breed
SCT	131500003	Mezzalina cattle breed
SCT	133727005	Mhaswad cattle breed
SCT	132319005	Mi pig breed
SCT	132438000	Mi-Ki dog breed
SCT	132190001	Miami pig breed
SCT	132437005	Middle Asian Ovtcharka dog breed
SCT	82909008	Middle white pig breed
SCT	133247003	Milking Devon cattle breed
SCT	78541007	Milking Shorthorn cow breed
SCT	132120007	Min pig breed
SCT	132440005	Min-pei dog breed
SCT	132286005	Minbei Spotted pig breed
SCT	133509009	Mingrelian Red cattle breed
SCT	133516005	Minhota cattle breed
SCT	132439008	Miniature Australian Shepherd dog breed
SCT	132618008	Miniature Bull Terrier dog breed
SCT	132770004	Miniature Hereford cattle breed
SCT	133728000	Miniature Zebu cattle breed
SCT	12131006	Miniature pinscher dog
SCT	40121001	Miniature poodle dog breed
SCT	300004	Miniature schnauzer dog breed
SCT	132112005	Minisib pig breed
SCT	61083001	Minnesota pig breed
SCT	133517001	Minorcan cattle breed
SCT	132772007	Minusin horse breed
SCT	132248001	Minzhu pig breed
SCT	133248008	Mirandesa cattle breed
SCT	132279002	Mirgorod pig breed
SCT	133012001	Misaki horse breed
SCT	133518006	Mishima cattle breed
SCT	12360007	Missouri fox trotting horse breed
SCT	133821001	Mixed Perijanero X zebu cattle breed
SCT	132653001	Mixed breed cat
SCT	409906003	Mixed breed cattle
SCT	406723001	Mixed breed chicken
SCT	132619000	Mixed breed dog
SCT	131607005	Mixed breed goat
SCT	406721004	Mixed breed horse
SCT	417012009	Mixed breed pig
SCT	406722006	Mixed breed sheep
SCT	133249000	Mixed dairy cattle breed
SCT	133013006	Miyako horse breed
SCT	133519003	Modenese cattle breed
SCT	131501004	Modicana cattle breed
SCT	131552002	Modicana lowland cattle breed
SCT	132788007	Moghani sheep breed
SCT	131502006	Moi cattle breed
SCT	132173007	Monarch pig breed
SCT	133520009	Monchina cattle breed
SCT	132343008	Mong Cai pig breed
SCT	133729008	Mongalla cattle breed
SCT	133250000	Mongolian cattle breed
SCT	133014000	Mongolian horse breed
SCT	133521008	Montafon cattle breed
SCT	74517004	Montana pig breed
SCT	133590003	Montanara cattle breed
SCT	133522001	Montbeliard cattle breed
SCT	5164003	Montdale sheep breed
SCT	132191002	Montmorillon pig breed
SCT	132246002	Mora Romagnola pig breed
SCT	133031007	Morab horse breed
SCT	132803005	Morada Nova sheep breed
SCT	133730003	Morang cattle breed
SCT	133206001	Morava pig breed
SCT	133216009	Moravian Large Yorkshire pig breed
SCT	133523006	Morenas del Noroeste cattle breed
SCT	21295007	Morgan horse breed
SCT	132773002	Morochuco horse breed
SCT	133251001	Morucha cattle breed
SCT	132442002	Moscow Longhaired Toy Terrier dog breed
SCT	45690005	Mouflon sheep breed
SCT	132441009	Mountain Cur dog breed
SCT	132053000	Moura pig breed
SCT	131622000	Moxotó goat breed
SCT	133032000	Moyle horse breed
SCT	133737000	Mozambique Angoni cattle breed
SCT	133738005	Mpwapwa cattle breed
SCT	132843000	Muban pig breed
SCT	132620006	Mudi dog breed
SCT	132247006	Mukota pig breed
SCT	132250009	Mulefoot pig breed
SCT	132670009	Munchkin Longhair cat breed
SCT	132669008	Munchkin Shorthair cat breed
SCT	132360003	Munich Miniature pig breed
SCT	132621005	Munster Lander Pointer dog breed
SCT	132345001	Muong Khuong pig breed
SCT	131992007	Murakoz horse breed
SCT	133268002	Murboden cattle breed
SCT	133524000	Murcian cattle breed
SCT	132094008	Murcian pig breed
SCT	131698009	Murciana-Granadina goat breed
SCT	406715003	Murgese horse breed
SCT	132776005	Murghese horse breed
SCT	133739002	Murle cattle breed
SCT	133525004	Murnau-Werdenfels cattle breed
SCT	133471008	Murray Gray cattle breed
SCT	133033005	Mustang horse breed
SCT	131623005	Myotonic goat breed
SCT	132777001	Mytilene horse breed
SCT	131505008	N'Dama Sanga cattle breed
SCT	133534009	N'Gabou cattle breed
SCT	133742008	N'Gaoundere cattle breed
SCT	133253003	N'dama cattle breed
SCT	131624004	Nachi goat breed
SCT	133226002	Nadbuzanska pig breed
SCT	133619009	Nagori cattle breed
SCT	133740000	Nakali cattle breed
SCT	131503001	Nama cattle breed
SCT	132778006	Namib Desert Horse horse breed
SCT	132334004	Nanjing Black pig breed
SCT	133532008	Nantais cattle breed
SCT	131504007	Nanyang cattle breed
SCT	132960009	Narym horse breed
SCT	132997004	National Show Horse horse breed
SCT	132961008	National Spotted Saddle Horse horse breed
SCT	59210004	Navajo sheep breed
SCT	131838009	Navajo-Churro sheep breed
SCT	133817008	Ndagu X zebu cattle breed
SCT	132671008	Nebelung cat breed
SCT	131612006	Negra Serrana goat breed
SCT	132249009	Neijiang pig breed
SCT	133533003	Nejdi cattle breed
SCT	76604009	Nellore cow breed
SCT	133620003	Nelore cattle breed
SCT	132599007	Neopolitan Mastiff dog breed
SCT	133741001	Nepalese Hill Zebu cattle breed
SCT	26699009	New Forest pony horse breed
SCT	132136009	New Huai pig breed
SCT	133010009	New Kirgiz horse breed
SCT	132268007	New York Red pig breed
SCT	132463000	New Zealand Heading Dog breed
SCT	132901006	New Zealand rabbit breed
SCT	133036002	Newfoundland Pony horse breed
SCT	52253003	Newfoundland dog
SCT	132701004	Newfoundland sheep breed
SCT	131506009	Nganda cattle breed
SCT	132368005	Nghia Binh pig breed
SCT	131435004	Nguni cattle breed
SCT	131625003	Nigerian Dwarf goat breed
SCT	132962001	Nigerian horse breed
SCT	133186006	Nigerian pig breed
SCT	132161007	Nilo pig breed
SCT	132057004	Nilo-Canastra pig breed
SCT	131507000	Nilotic Sanga cattle breed
SCT	133621004	Nimari cattle breed
SCT	132245003	Ningxiang pig breed
SCT	133219002	Nitra Hybrid pig breed
SCT	133743003	Nkedi cattle breed
SCT	131508005	Nkone cattle breed
SCT	112486002	No-tail sheep breed
SCT	133037006	Noma horse breed
SCT	133045001	Nonius horse breed
SCT	133038001	Nooitgedacht Pony horse breed
SCT	133046000	Nooitgedacht horse breed
SCT	132690000	Noordhollander sheep breed
SCT	132592003	Norbottenspets dog breed
SCT	133039009	Nordland horse breed
SCT	131837004	Norfolk Horn sheep breed
SCT	62790004	Norfolk terrier
SCT	133040006	Noric horse breed
SCT	132027008	Norline pig breed
SCT	39532001	Norman coach horse breed
SCT	132251008	Normand pig breed
SCT	81267004	Normandie cow breed
SCT	133818003	Normanzu X zebu cattle breed
SCT	132630002	North American Shepherd dog breed
SCT	133744009	North Bangladesh Gray cattle breed
SCT	132102003	North Caucasus pig breed
SCT	87962009	North County cheviot sheep breed
SCT	132331007	North East China Spotted pig breed
SCT	133535005	North Finncattle cattle breed
SCT	132282007	North Fujian Black-and-White pig breed
SCT	131509002	North Malawi Angoni cattle breed
SCT	132114006	North Siberian pig breed
SCT	133745005	North Somali Zebu cattle breed
SCT	133041005	North Swedish Horse horse breed
SCT	132963006	North Swedish Trotter horse breed
SCT	133042003	Northeastern horse breed
SCT	133067000	Northern Ardennais horse breed
SCT	133326004	Northern Blue cattle breed
SCT	132593008	Norwegian Dunkerhound dog breed
SCT	132672001	Norwegian Forest cat breed
SCT	131836008	Norwegian Fur sheep breed
SCT	132629007	Norwegian Lundehund dog breed
SCT	133254009	Norwegian Red cattle breed
SCT	76994004	Norwegian elkhound
SCT	131631000	Norwegian goat breed
SCT	42948007	Norwegian landrace pig breed
SCT	26332008	Norwich terrier
SCT	26229008	Nova Scotia duck tolling retriever dog breed
SCT	133819006	Nuba Mountain X zebu cattle breed
SCT	131510007	Nuer cattle breed
SCT	131511006	Nuras cattle breed
SCT	131512004	Nyoro cattle breed
SCT	9135003	OIC pig breed
SCT	131632007	Oberhasli goat breed
SCT	63972001	Ocicat
SCT	133180000	Ohmini pig breed
SCT	132594002	Old Danish Bird Dog breed
SCT	87029004	Old English sheepdog
SCT	132461003	Old Farm Collie dog breed
SCT	132595001	Old Format Dachsund dog breed
SCT	132596000	Old Format Manchester Terrier dog breed
SCT	132597009	Old Format Min/Toy Poodle dog breed
SCT	131835007	Old Format Sheep breed
SCT	132598004	Old Format Welsh Corgi dog breed
SCT	132462005	Old German Shepherd dog breed
SCT	131834006	Old Norwegian sheep breed
SCT	132192009	Old Swedish Spotted pig breed
SCT	132606004	Olde English Bulldogge dog breed
SCT	133011008	Oldenburg horse breed
SCT	132193004	Oliventina pig breed
SCT	396505009	Oregon rex cat breed
SCT	132166002	Orehla de Colher pig breed
SCT	132964000	Oriental Horse horse breed
SCT	132673006	Oriental Longhair cat breed
SCT	24967003	Oriental shorthaired cat
SCT	131833000	Orkney sheep breed
SCT	133066009	Orlov Trotter horse breed
SCT	131613001	Orobica goat breed
SCT	133536006	Oropa cattle breed
SCT	132237008	Ossabaw Island pig breed
SCT	132858008	Ossimi sheep breed
SCT	58116005	Otter hound
SCT	132688001	Ouessant sheep breed
SCT	133537002	Oulmes Blond cattle breed
SCT	132857003	Outaouais Arcott sheep breed
SCT	131513009	Ovambo cattle breed
SCT	132591005	Owczarek Podhalandski dog breed
SCT	53360003	Oxford Down sheep breed
SCT	5227002	Oxford sandy block pig breed
SCT	132212003	PR 1050 pig breed
SCT	132213008	PR 1075 pig breed
SCT	133820000	Pabna X zebu cattle breed
SCT	131830002	Pagliarola sheep breed
SCT	133538007	Pajuna cattle breed
SCT	133539004	Palmera cattle breed
SCT	41738000	Palomino horse breed
SCT	49240006	Palouse pig breed
SCT	13934009	Panama sheep breed
SCT	132971005	Panje horse breed
SCT	133540002	Pankota Red cattle breed
SCT	133673003	Pantaneiro cattle breed
SCT	133065008	Pantaneiro horse breed
SCT	131514003	Pantelleria cattle breed
SCT	133541003	Paphos cattle breed
SCT	41263004	Papillon dog
SCT	132194005	Parmense pig breed
SCT	133255005	Parthenais cattle breed
SCT	58888001	Parti-color cocker spaniel dog breed
SCT	56086005	Paso Fino horse breed
SCT	132972003	Patibarcina horse breed
SCT	132404008	Patterdale Terrier dog breed
SCT	131633002	Peacock goat breed
SCT	133399003	Pechora cattle breed
SCT	132973008	Pechora horse breed
SCT	133400005	Pee Wee cattle breed
SCT	67684001	Pekingese dog
SCT	132802000	Pelibüey sheep breed
SCT	133401009	Peloponnesus cattle breed
SCT	132169009	Pelón pig breed
SCT	46725009	Pembroke Welsh corgi dog breed
SCT	132091000	Pen ar Lan 77 pig breed
SCT	132142008	Penbuk pig breed
SCT	132974002	Peneia horse breed
SCT	132092007	Penshire pig breed
SCT	1006005	Percheron horse breed
SCT	132443007	Perdigueiro Portuguese dog breed
SCT	132601009	Perdiguero Navarro dog breed
SCT	132600005	Perdiguero de Burgos dog breed
SCT	41706005	Perendale sheep breed
SCT	132975001	Periangan horse breed
SCT	132163005	Perna-Curta pig breed
SCT	132976000	Persian Arab horse breed
SCT	68086001	Persian cat
SCT	132602002	Peruvian Inca Orchid dog breed
SCT	4960000	Peruvian Paso horse breed
SCT	133402002	Pester cattle breed
SCT	132977009	Petiso Argentino horse breed
SCT	132603007	Petit Bleu de Gascogne dog breed
SCT	132405009	Petit Brabaçon dog breed
SCT	132604001	Petit Gascon-Saintongeois dog breed
SCT	132605000	Petit Griffon Bleu de Gascogne dog breed
SCT	47542005	Petit basset griffon vendeen dog
SCT	14876008	Pharaoh hound
SCT	131436003	Philippine Native cattle breed
SCT	132223004	Philippine Native pig breed
SCT	132083009	Philippine Native, Ilocos pig breed
SCT	132084003	Philippine Native, Jalajala pig breed
SCT	131634008	Philippine goat breed
SCT	132056008	Piau pig breed
SCT	132064002	Piau, Caruncho Piau pig breed
SCT	132160008	Piau, Sorocaba pig breed
SCT	17717005	Pic Cambourgh pig breed
SCT	86440008	Pic line pig 24 pig breed
SCT	29235007	Pic line pig 26 pig breed
SCT	75709004	Pic pig breed
SCT	133403007	Pie Rouge de l'Est cattle breed
SCT	133563007	Pie Rouge des Plaines cattle breed
SCT	20044005	Pietrain pig breed
SCT	132267002	Piggham pig breed
SCT	132984001	Pindos horse breed
SCT	424111008	Pindos pony horse breed
SCT	132037003	Pineywoods pig breed
SCT	133064007	Pintabian horse breed
SCT	58264006	Pinto horse breed
SCT	400003	Pinzgauer cow breed
SCT	131515002	Pinzhou cattle breed
SCT	132851002	Pinzirita sheep breed
SCT	132985000	Piquira Pony horse breed
SCT	132055007	Pirapetinga pig breed
SCT	133404001	Pisana cattle breed
SCT	133822008	Pitangueiras X zebu cattle breed
SCT	132040003	Pitman-Moore Miniature pig breed
SCT	132849001	Pitt Island sheep breed
SCT	417277001	Pixie-bob cat breed
SCT	132986004	Pleven horse breed
SCT	40400008	Plott hound
SCT	132444001	Podengo Canario dog breed
SCT	132445000	Podengo Pequeno dog breed
SCT	73318001	Pointer
SCT	132610001	Poitevin dog breed
SCT	133073004	Poitou Mule Producer horse breed
SCT	131646007	Poitou goat breed
SCT	79814001	Poland China pig breed
SCT	133074005	Polesian horse breed
SCT	133225003	Polesian pig breed
SCT	133414005	Polish Black and White Lowland cattle breed
SCT	132978004	Polish Draft horse breed
SCT	132609006	Polish Hound dog breed
SCT	132273001	Polish Landrace pig breed
SCT	133229009	Polish Marsh pig breed
SCT	133256006	Polish Red cattle breed
SCT	133415006	Polish Simmental cattle breed
SCT	132721003	Poll Merino sheep breed
SCT	133688008	Polled Gir cattle breed
SCT	133746006	Polled Guzerat cattle breed
SCT	9277006	Polled Hereford cow breed
SCT	133416007	Polled Jersey cattle breed
SCT	133417003	Polled Lincoln Red cattle breed
SCT	133753002	Polled Nelore cattle breed
SCT	133418008	Polled Shorthorn (US) cattle breed
SCT	133419000	Polled Simmental cattle breed
SCT	133430002	Polled Sussex cattle breed
SCT	133431003	Polled Welsh Black cattle breed
SCT	132608003	Polski Owczarek Nizinny dog breed
SCT	132069007	Poltava pig breed
SCT	132705008	Polwarth sheep breed
SCT	131823008	Polypay sheep breed
SCT	131831003	Pomeranian Coarsewool sheep breed
SCT	10040000	Pomeranian dog
SCT	132272006	Pomeranian pig breed
SCT	133432005	Pontremolese cattle breed
SCT	133622006	Ponwar cattle breed
SCT	3997000	Pony horse breed
SCT	133063001	Pony of the Americas horse breed
SCT	15171008	Poodle superbreed dog breed
SCT	132578009	Porcelaine dog breed
SCT	132682000	Portland sheep breed
SCT	131516001	Porto Amboim cattle breed
SCT	132378008	Portuguese Guard Dog breed
SCT	132577004	Portuguese Pointer dog breed
SCT	63390008	Portuguese water dog
SCT	131517005	Posavina cattle breed
SCT	132993000	Pottok tarpan horse X domestic horse breed
SCT	132028003	Premier pig breed
SCT	132576008	Presa Canario dog breed
SCT	132446004	Pressa Mallorquin dog breed
SCT	133213001	Prestice pig breed
SCT	133433000	Preta cattle breed
SCT	133754008	Prewakwa cattle breed
SCT	132814008	Priangan sheep breed
SCT	132979007	Priob horse breed
SCT	132107009	Prisheksninsk pig breed
SCT	131611004	Provençale goat breed
SCT	61286000	Pudelpointer
SCT	133434006	Puerto Rican Criollo cattle breed
SCT	60252000	Pug dog
SCT	133755009	Pul-M'bor cattle breed
SCT	132271004	Pulawy pig breed
SCT	21039009	Puli dog
SCT	132575007	Pumi dog breed
SCT	133756005	Punganur cattle breed
SCT	132284008	Putian pig breed
SCT	684003	Pygmy goat breed
SCT	131672003	Pygora goat breed
SCT	132447008	Pyrenean Mastiff dog breed
SCT	133435007	Pyrenean cattle breed
SCT	131619002	Pyrenean goat breed
SCT	133446005	Qinchuan cattle breed
SCT	132313006	Qingping pig breed
SCT	133159006	Quarab horse breed
SCT	133158003	Quarter Pony horse breed
SCT	76467006	Quarter horse breed
SCT	133823003	Quasah X zebu cattle breed
SCT	133266003	RX3 cattle breed
SCT	133171000	Raad pig breed
SCT	132815009	Rabo Largo sheep breed
SCT	131851004	Racka sheep breed
SCT	133157008	Racking Horse horse breed
SCT	132675004	Ragamuffin cat breed
SCT	132654007	Ragdoll cat breed
SCT	132980005	Rahvan horse breed
SCT	2124007	Rambouillet sheep breed
SCT	133757001	Ramgarhi cattle breed
SCT	133447001	Ramo Grande cattle breed
SCT	133824009	Rana X zebu cattle breed
SCT	133448006	Randall Lineback cattle breed
SCT	133825005	Ranger X zebu cattle breed
SCT	132039000	Ras-n-Lansa pig breed
SCT	131852006	Rasa Aragonesa sheep breed
SCT	132448003	Rastreador Brasileiro dog breed
SCT	132574006	Rat Terrier dog breed
SCT	133623001	Rath cattle breed
SCT	133624007	Rathi cattle breed
SCT	132051003	Razor-Back pig breed
SCT	133259004	Red Angus cattle breed
SCT	133758006	Red Bororo cattle breed
SCT	133749004	Red Brangus X zebu cattle breed
SCT	133759003	Red Desert cattle breed
SCT	131853001	Red Engadine sheep breed
SCT	133386001	Red Flemish cattle breed
SCT	133586000	Red Friesian cattle breed
SCT	133449003	Red Galloway cattle breed
SCT	132044007	Red Hamprace pig breed
SCT	133760008	Red Kandhari cattle breed
SCT	88807001	Red Poll cow breed
SCT	133260009	Red Polled Østland cattle breed
SCT	133625008	Red Sindhi cattle breed
SCT	133261008	Red Steppe cattle breed
SCT	133258007	Red and White cattle breed
SCT	74568001	Red wattle pig breed
SCT	25171009	Redbone coonhound dog breed
SCT	133262001	Reggiana cattle breed
SCT	133450003	Regus cattle breed
SCT	133451004	Rendena cattle breed
SCT	133826006	Renitelo X zebu cattle breed
SCT	131647003	Repartida goat breed
SCT	133205002	Resava pig breed
SCT	131615008	Retinta Extremena goat breed
SCT	133263006	Retinta cattle breed
SCT	1974006	Retriever
SCT	1809004	Rex cat breed
SCT	133462004	Rhaetian Gray cattle breed
SCT	132965004	Rhineland Heavy Draft horse breed
SCT	74173000	Rhodesian ridgeback dog
SCT	131854007	Rhoenschaf sheep breed
SCT	132703001	Rideau Arcott sheep breed
SCT	132697002	Rijnlam-A sheep breed
SCT	133463009	Rio Limon Dairy Criollo cattle breed
SCT	133827002	Riopardenze X zebu cattle breed
SCT	74745008	Rock alpine goat breed
SCT	133156004	Rocky Mountain Horse horse breed
SCT	133464003	Rodopi cattle breed
SCT	133626009	Rojhan cattle breed
SCT	131437007	Romagnola cattle breed
SCT	132195006	Romagnola pig breed
SCT	133466001	Romanian Brown cattle breed
SCT	133201006	Romanian Large White pig breed
SCT	133202004	Romanian Meat Pig pig breed
SCT	133196002	Romanian Native, Baltaret pig breed
SCT	133195003	Romanian Native, Stocli pig breed
SCT	133465002	Romanian Red cattle breed
SCT	132966003	Romanian Saddle Horse horse breed
SCT	131518000	Romanian Steppe cattle breed
SCT	32145006	Romanov sheep breed
SCT	79603002	Romedale sheep breed
SCT	112487006	Romnelet sheep breed
SCT	3099004	Romney marsh sheep breed
SCT	132807006	Romney sheep breed
SCT	133264000	Romosinuano cattle breed
SCT	132150004	Rongchang pig breed
SCT	132104002	Rostov pig breed
SCT	132967007	Rottal horse breed
SCT	14245006	Rottweiler dog
SCT	132789004	Rouge de l'Quest sheep breed
SCT	131816007	Rough Fell sheep breed
SCT	58341007	Rough and smooth dog breed
SCT	31377001	Rough collie dog breed
SCT	131639003	Rove goat breed
SCT	131614007	Roya-Vesubie goat breed
SCT	132968002	Royal Canadian Mounted Police Horse horse breed
SCT	133265004	Russian Black Pied cattle breed
SCT	133467005	Russian Brown cattle breed
SCT	133155000	Russian Heavy Draft horse breed
SCT	132076002	Russian Large White pig breed
SCT	132105001	Russian Long-Eared White pig breed
SCT	132969005	Russian Saddle Horse horse breed
SCT	132106000	Russian Short-Eared White pig breed
SCT	132994006	Russian Trotter horse breed
SCT	131621007	Russian White goat breed
SCT	84797007	Russian blue cat
SCT	132572005	Russo-Laika dog breed
SCT	133828007	Rustaqi X zebu cattle breed
SCT	132787002	Rya sheep breed
SCT	132706009	Ryeland sheep breed
SCT	132786006	Rygja sheep breed
SCT	133257002	Rätien Gray cattle breed
SCT	133221007	SL96 pig breed
SCT	132020005	SPM pig breed
SCT	131640001	SRD goat breed
SCT	21208000	Saanen goat breed
SCT	132970006	Sable Island Horse horse breed
SCT	133829004	Sabre X zebu cattle breed
SCT	132449006	Sabuesos Españoles dog breed
SCT	132225006	Saddleback pig breed
SCT	427136006	Saddlebred horse superbreed horse breed
SCT	132785005	Sahel-type sheep breed
SCT	133830009	Sahford X zebu cattle breed
SCT	133627000	Sahiwal cattle breed
SCT	131519008	Saidi cattle breed
SCT	132394001	Saint Bernard, Long-haired dog breed
SCT	132395000	Saint Bernard, Short-haired dog breed
SCT	132113000	Sakhalin White pig breed
SCT	132981009	Salerno horse breed
SCT	90612002	Salers cow breed
SCT	133267007	Salorn cattle breed
SCT	59528003	Saluki dog
SCT	69474004	Samoyed dog
SCT	131636005	San Clemente goat breed
SCT	133269005	San Martinero cattle breed
SCT	80979001	San Pierre pig breed
SCT	132982002	Sandalwood horse breed
SCT	132983007	Sandan horse breed
SCT	133030008	Sanfratello horse breed
SCT	131438002	Sanhe cattle breed
SCT	133154001	Sanhe horse breed
SCT	132121006	Sanjiang White pig breed
SCT	133750004	Santa Cruz X zebu cattle breed
SCT	131790005	Santa Cruz sheep breed
SCT	132784009	Santa Inês sheep breed
SCT	132783003	Sar Planina sheep breed
SCT	133270006	Sarabi cattle breed
SCT	131626002	Sarda goat breed
SCT	133075006	Sardinian Anglo-Arab horse breed
SCT	133076007	Sardinian Pony horse breed
SCT	133479005	Sardinian brown cattle breed
SCT	133478002	Sardinian cattle breed
SCT	132257007	Sardinian pig breed
SCT	132852009	Sardinian sheep breed
SCT	131520002	Sardo-Modicana cattle breed
SCT	133227006	Sarny pig breed
SCT	132571003	Sarplaninac dog breed
SCT	133077003	Sarvar horse breed
SCT	133480008	Savinja Gray cattle breed
SCT	133481007	Sayaguesa cattle breed
SCT	132570002	Schapendoes dog breed
SCT	132450006	Schiller Hound dog breed
SCT	21150005	Schipperke dog
SCT	133078008	Schleswig horse breed
SCT	91429002	Schnauzer superbreed dog breed
SCT	132698007	Schoonebeker sheep breed
SCT	133079000	Schwarzwalder Fuchse horse breed
SCT	132362006	Schwerfurt Meat pig breed
SCT	133576001	Schwyz cattle breed
SCT	133831008	Schwyz-Zeboid X zebu cattle breed
SCT	83173002	Scottish Highland cow breed
SCT	54858000	Scottish deerhound
SCT	73049001	Scottish fold cat
SCT	61405001	Scottish terrier
SCT	34752004	Sealyham terrier
SCT	133482000	Seferihisar cattle breed
SCT	132676003	Selkirk Rex cat breed
SCT	133153007	Selle Francais horse breed
SCT	132119001	Semirechensk pig breed
SCT	133587009	Senegus cattle breed
SCT	132781001	Senepol cattle breed
SCT	131521003	Sengologa cattle breed
SCT	133080002	Senne horse breed
SCT	131522005	Serere cattle breed
SCT	131627006	Serpentina goat breed
SCT	131628001	Serrana goat breed
SCT	131523000	Seshaga cattle breed
SCT	37453003	Setter
SCT	133152002	Shagya horse breed
SCT	132320004	Shahutou pig breed
SCT	133761007	Shakhansurri cattle breed
SCT	133081003	Shan horse breed
SCT	132322007	Shanghai White pig breed
SCT	132335003	Shanxi Black pig breed
SCT	132589002	Shar-pei dog breed
SCT	133271005	Sharabi cattle breed
SCT	131832005	Sheep, Breed Undetermined sheep breed
SCT	133762000	Sheko cattle breed
SCT	133769009	Shendi cattle breed
SCT	132312001	Shengxian Spotted pig breed
SCT	133272003	Shetland cattle breed
SCT	69067004	Shetland pony horse breed
SCT	131801009	Shetland sheep breed
SCT	50125003	Shetland sheepdog
SCT	132587000	Shiba Inu dog breed
SCT	31077009	Shih tzu dog
SCT	132782008	Shilluk cattle breed
SCT	132586009	Shiloh Shepherd dog breed
SCT	13487004	Shire horse breed
SCT	133483005	Shkodra Red cattle breed
SCT	133210003	Shkodra pig breed
SCT	15966002	Short coat chihuahua dog breed
SCT	132665002	Shorthair cat breed
SCT	80835003	Shorthorn cow breed
SCT	132579001	Shropshire Terrier dog breed
SCT	4574003	Shropshire sheep breed
SCT	133770005	Shuwa cattle breed
SCT	65694005	Siamese cat
SCT	133168008	Siamese pig breed
SCT	131524006	Siberian Black Pied cattle breed
SCT	132115007	Siberian Black Pied pig breed
SCT	132677007	Siberian cat breed
SCT	3674001	Siberian huskie
SCT	132196007	Siberian pig breed
SCT	133751000	Siboney X zebu cattle breed
SCT	131767000	Sicilian Barbary sheep breed
SCT	132258002	Sicilian pig breed
SCT	132098006	Siena Belted pig breed
SCT	133082005	Silesian horse breed
SCT	39882003	Silky terrier
SCT	133273008	Simbrah cattle breed
SCT	28483003	Simmental cow breed
SCT	132224005	Sinclair Miniature pig breed
SCT	10136006	Singapura cat
SCT	133160001	Single-Footing Horse horse breed
SCT	133771009	Sinhala cattle breed
SCT	133083000	Sini horse breed
SCT	132031002	Sino-Gascony pig breed
SCT	133163004	Sino-Vietnamese pig breed
SCT	133628005	Siri zebu cattle breed
SCT	132261001	Siska pig breed
SCT	133772002	Sistani cattle breed
SCT	131799006	Skudde sheep breed
SCT	24299002	Skye terrier
SCT	133084006	Skyros horse breed
SCT	423926000	Skyros pony horse breed
SCT	132590006	Sloughi dog breed
SCT	132585008	Slovak Cuvak dog breed
SCT	133085007	Slovak Warmblood horse breed
SCT	133214007	Slovakian Black Pied pig breed
SCT	133494009	Slovakian Pied cattle breed
SCT	133495005	Slovakian Pinzgau cattle breed
SCT	133217000	Slovakian White pig breed
SCT	133496006	Slovenian Brown cattle breed
SCT	133211004	Slovenian White pig breed
SCT	133218005	Slovhyb-1 pig breed
SCT	133773007	Small East African Zebu cattle breed
SCT	132584007	Small Münsterländer dog breed
SCT	133224004	Small Polish Prick-Eared pig breed
SCT	132583001	Small Spanish Hound dog breed
SCT	132197003	Small White pig breed
SCT	132465007	Smithfield dog breed
SCT	10544000	Smooth collie dog breed
SCT	8351009	Smooth fox terrier dog breed
SCT	90444005	Smooth haired vizsla dog breed
SCT	112493003	Smooth miniature dachshund dog breed
SCT	69862006	Smooth standard dachshund dog breed
SCT	132678002	Snowshoe cat breed
SCT	132790008	Soay sheep breed
SCT	131525007	Socotra cattle breed
SCT	47699005	Soft-coated wheaten terrier
SCT	132679005	Sokoke cat breed
SCT	133086008	Sokolka horse breed
SCT	133774001	Sokoto Gudali cattle breed
SCT	131803007	Solognote sheep breed
SCT	133150005	Somali Pony horse breed
SCT	4042003	Somali cat
SCT	133775000	Somali cattle breed
SCT	131637001	Somali goat breed
SCT	131797008	Somali sheep breed
SCT	133497002	Somba cattle breed
SCT	133777008	Son Valley cattle breed
SCT	133776004	Sonkheri cattle breed
SCT	131796004	Sopravissana sheep breed
SCT	133149005	Sorraia horse breed
SCT	133498007	South African Brown Swiss cattle breed
SCT	133190008	South African Landrace pig breed
SCT	132723000	South African Merino sheep breed
SCT	133087004	South African Miniature horse breed
SCT	132719008	South African Mutton Merino sheep breed
SCT	133499004	South Anatolian Red cattle breed
SCT	133174008	South China Black pig breed
SCT	133778003	South China Zebu cattle breed
SCT	133173002	South China pig breed
SCT	133274002	South Devon cattle breed
SCT	133088009	South German Coldblood horse breed
SCT	133785004	South Malawi Zebu cattle breed
SCT	132582006	South Russian Ovcharka dog breed
SCT	132451005	South Russian Steppe Hound dog breed
SCT	132791007	South Suffolk sheep breed
SCT	132792000	South Wales Mountain sheep breed
SCT	132154008	South Yunnan Short-Eared pig breed
SCT	3566006	Southdown sheep breed
SCT	132581004	Southern Blackmouth Cur dog breed
SCT	133588004	Southern Crioulo cattle breed
SCT	131526008	Southern Tswana cattle breed
SCT	133510004	Southern Ukranian cattle breed
SCT	133089001	Southwest Spanish Mustang horse breed
SCT	132068004	Sovereign pig breed
SCT	133148002	Soviet Heavy Draft horse breed
SCT	132071007	Soviet Meat pig breed
SCT	45625009	Spaniel
SCT	133091009	Spanish Anglo-Arab horse breed
SCT	133147007	Spanish Barb horse breed
SCT	133511000	Spanish Brown Alpine cattle breed
SCT	133092002	Spanish Colonial Horse horse breed
SCT	132466008	Spanish Greyhound dog breed
SCT	132639001	Spanish Mastiff dog breed
SCT	132611002	Spanish Pointer dog breed
SCT	131638006	Spanish goat breed
SCT	76302002	Spanish mustang horse breed
SCT	133090005	Spanish-American Horse horse breed
SCT	133146003	Spanish-Norman horse breed
SCT	132680008	Sphynx cat breed
SCT	132794004	Spiegel sheep breed
SCT	132638009	Spinone Italiano dog breed
SCT	133093007	Spiti horse breed
SCT	36187006	Spotted pig breed
SCT	131527004	Spreca cattle breed
SCT	132793005	Spælsau sheep breed
SCT	83236005	St. Bernard dog
SCT	132795003	St. Croix sheep breed
SCT	132637004	Stabyhoun dog breed
SCT	83216009	Staffordshire bull terrier dog breed
SCT	9131007	Standard Manchester terrier
SCT	416885007	Standard dachshund dog breed
SCT	507002	Standard poodle dog breed
SCT	69592005	Standard schnauzer dog breed
SCT	34200004	Standardbred horse breed
SCT	132796002	Steigar sheep breed
SCT	132797006	Steinschaf sheep breed
SCT	132073005	Steppe Meat pig breed
SCT	132200002	Sterling pig breed
SCT	133200007	Strei pig breed
SCT	132720002	Strong Wool Merino sheep breed
SCT	132636008	Stumpy Tail Cattle Dog breed
SCT	132452003	Styrian Mountain dog breed
SCT	133212006	Subotica White pig breed
SCT	133145004	Sudan Country-Bred horse breed
SCT	133786003	Sudanese Fulani cattle breed
SCT	133275001	Suffolk cattle breed
SCT	53567001	Suffolk horse breed
SCT	72648002	Suffolk sheep breed
SCT	133832001	Suia X zebu cattle breed
SCT	133833006	Suisbu X zebu cattle breed
SCT	133512007	Suksun cattle breed
SCT	133094001	Sulawesi horse breed
SCT	132262008	Sumadija pig breed
SCT	131944007	Sumba horse breed
SCT	131945008	Sumbawa horse breed
SCT	133834000	Sunandini X zebu cattle breed
SCT	131528009	Sunkuma cattle breed
SCT	132724006	Superfine Merino sheep breed
SCT	133276000	Sussex cattle breed
SCT	80576000	Sussex spaniel dog breed
SCT	132354003	Swabian-Hall pig breed
SCT	131822003	Swaledale sheep breed
SCT	132232002	Swallow Belied Mangalitza pig breed
SCT	131946009	Swedish Ardennes horse breed
SCT	132799009	Swedish Fur Sheep breed
SCT	131641002	Swedish Landrace goat breed
SCT	132632005	Swedish Lapphund dog breed
SCT	133277009	Swedish Red Polled cattle breed
SCT	132635007	Swedish Vallhund dog breed
SCT	133144000	Swedish Warmblood horse breed
SCT	12407009	Swedish landrace pig breed
SCT	133513002	Swiss Black Pied cattle breed
SCT	132101005	Swiss Edelschwein pig breed
SCT	132351006	Swiss Improved Landrace pig breed
SCT	132642007	Swiss Mountain Dog breed
SCT	132763004	Swiss Warmblood horse breed
SCT	28360002	Swiss alpine goat breed
SCT	133514008	Sychevka cattle breed
SCT	133515009	Sykia cattle breed
SCT	133220008	Synthetic SL98 pig breed
SCT	133839005	TSSH-1 X zebu cattle breed
SCT	133787007	Tabapua cattle breed
SCT	133700006	Tadzhik zebu cattle breed
SCT	133526003	Tagil cattle breed
SCT	61320006	Tahltan bear dog
SCT	132316003	Taihu pig breed
SCT	133835004	Taino X zebu cattle breed
SCT	133143006	Taishuh horse breed
SCT	132146006	Taiwan Small Black pig breed
SCT	132147002	Taiwan Small Red pig breed
SCT	131553007	Taiwan Yellow cattle breed
SCT	131529001	Taiwan Zebu cattle breed
SCT	133527007	Tajma cattle breed
SCT	133788002	Tamankaduwa cattle breed
SCT	133528002	Tambov Red cattle breed
SCT	30634003	Tamworth pig breed
SCT	133789005	Tanzanian Zebu cattle breed
SCT	132145005	Taoyuan pig breed
SCT	133790001	Tarai cattle breed
SCT	50959000	Tarentaise cow breed
SCT	89665001	Targhee sheep breed
SCT	133529005	Tarina cattle breed
SCT	132764005	Tavda horse breed
SCT	133001001	Tawleed horse breed
SCT	132454002	Teddy Roosevelt Terrier dog breed
SCT	132800008	Teeswater sheep breed
SCT	133278004	Telemark cattle breed
SCT	132634006	Telomain dog breed
SCT	51023000	Tennessee walking horse breed
SCT	606003	Terrier
SCT	133151009	Tersk horse breed
SCT	133279007	Texas Longhorn cattle breed
SCT	132801007	Texel sheep breed
SCT	133280005	Texon cattle breed
SCT	132349007	Thai Binh pig breed
SCT	131949002	Thai Pony horse breed
SCT	132641000	Thai Ridgeback dog breed
SCT	131530006	Thai cattle breed
SCT	131531005	Thailand Fighting Zebu cattle breed
SCT	132707000	Thalli sheep breed
SCT	131532003	Thanh-Hoa cattle breed
SCT	133629002	Tharparkar cattle breed
SCT	131950002	Thessalonian horse breed
SCT	133530000	Thessaly cattle breed
SCT	133836003	Thibar X zebu cattle breed
SCT	133791002	Thillari cattle breed
SCT	133360006	Thrace cattle breed
SCT	133165006	Thuoc Nhieu pig breed
SCT	131642009	Thuringian goat breed
SCT	132090004	Tia Meslan pig breed
SCT	132643002	Tibetan Mastiff dog breed
SCT	131533008	Tibetan cattle breed
SCT	131951003	Tibetan horse breed
SCT	132228008	Tibetan pig breed
SCT	87219003	Tibetan spaniel
SCT	17663009	Tibetan terrier
SCT	131952005	Tieling horse breed
SCT	131953000	Timor horse breed
SCT	133531001	Tinima cattle breed
SCT	133542005	Tinos cattle breed
SCT	30089001	Toggenburg goat breed
SCT	133009004	Tokara horse breed
SCT	132347009	Tong Con pig breed
SCT	132708005	Tong sheep breed
SCT	131534002	Tonga cattle breed
SCT	44855006	Tonkinese cat
SCT	133792009	Toposa cattle breed
SCT	133008007	Tori horse breed
SCT	131535001	Toro cattle breed
SCT	133793004	Toronke cattle breed
SCT	132645009	Tosa Inu dog breed
SCT	132709002	Touabire sheep breed
SCT	133837007	Toubou X zebu cattle breed
SCT	133794005	Toupouri cattle breed
SCT	132646005	Toy Havanese Terrier dog breed
SCT	13942005	Toy Manchester terrier
SCT	26639007	Toy fox terrier dog breed
SCT	25243005	Toy poodle dog breed
SCT	1789009	Trakehner horse breed
SCT	131954006	Trakya horse breed
SCT	132455001	Transylvanian Hound dog breed
SCT	133543000	Transylvanian Pinzgua cattle breed
SCT	132647001	Treeing Cur dog breed
SCT	132648006	Treeing Feist dog breed
SCT	132633000	Treeing Tennessee Brindle dog breed
SCT	57120006	Treeing walker coonhound dog breed
SCT	132029006	Tribred pig breed
SCT	132456000	Trigg Hound dog breed
SCT	133544006	Tropical Dairy Cattle cattle breed
SCT	133838002	Tropical X zebu cattle breed
SCT	133545007	Tropicana cattle breed
SCT	131955007	Trote en Gallope horse breed
SCT	132110002	Tsivilsk pig breed
SCT	131439005	Tswana cattle breed
SCT	133546008	Tudanca cattle breed
SCT	132704007	Tukidale sheep breed
SCT	131440007	Tuli cattle breed
SCT	132199000	Tungchang pig breed
SCT	131536000	Tuni cattle breed
SCT	132710007	Tunis sheep breed
SCT	133547004	Turino cattle breed
SCT	133548009	Turkish Brown cattle breed
SCT	131537009	Turkish Gray Steppe cattle breed
SCT	50441005	Turkish angora cat
SCT	132655008	Turkish van cat breed
SCT	133652003	Turkmen zebu cattle breed
SCT	131956008	Turkoman horse breed
SCT	132229000	Turopolje pig breed
SCT	131957004	Tushin horse breed
SCT	131958009	Tuva horse breed
SCT	133549001	Tux-Zillertal cattle breed
SCT	133161002	Tuy Hoa Hairless pig breed
SCT	131538004	Tuy-Hoa cattle breed
SCT	133550001	Tyrol Gray cattle breed
SCT	132711006	Tyrol Mountain sheep breed
SCT	132457009	Tyrolean Hound dog breed
SCT	132712004	Uda sheep breed
SCT	131539007	Ujumqin cattle breed
SCT	132854005	Ujumqin sheep breed
SCT	131544000	Ukrainian Gray cattle breed
SCT	133007002	Ukrainian Saddle Horse horse breed
SCT	133555006	Ukrainian Whiteheaded cattle breed
SCT	406663005	Ukrainian steppe white pig breed
SCT	133671001	Umblachery cattle breed
SCT	133556007	Ural Black Pied cattle breed
SCT	132111003	Urzhum pig breed
SCT	131643004	Uzbek Black goat breed
SCT	131959001	Uzunyayla horse breed
SCT	133557003	Valdres cattle breed
SCT	133558008	Vaynol cattle breed
SCT	131914009	Vendéen sheep breed
SCT	132167006	Venezuelan Black pig breed
SCT	133672008	Venezuelan Zebu cattle breed
SCT	131629009	Verata goat breed
SCT	133559000	Verinesa cattle breed
SCT	131630004	Verzasca goat breed
SCT	133281009	Vestland Fjord cattle breed
SCT	133282002	Vestland Red Polled cattle breed
SCT	133560005	Vianesa cattle breed
SCT	132201003	Vich pig breed
SCT	133840007	Victoria X zebu cattle breed
SCT	426571006	Victorian Bulldogge dog breed
SCT	132230005	Vietnamese Pot-Bellied Pig pig breed
SCT	131545004	Vietnamese Yellow cattle breed
SCT	132307002	Vietnamese Yorkshire pig breed
SCT	132202005	Vietnamese pig breed
SCT	1118004	Viking horse breed
SCT	133561009	Villard-de-Lans cattle breed
SCT	132041004	Vita Vet Lab Minipig pig breed
SCT	132203000	Vitoria pig breed
SCT	52105008	Vizsla superbreed dog breed
SCT	133006006	Vlaamperd horse breed
SCT	133005005	Vladimir Heavy Draft horse breed
SCT	133562002	Vogelsberg cattle breed
SCT	132780000	Volynsk cattle breed
SCT	133564001	Vorderwald cattle breed
SCT	131960006	Voronezh Coach Horse horse breed
SCT	133589007	Vosges cattle breed
SCT	133004009	Vyatka horse breed
SCT	133283007	Wagyu cattle breed
SCT	132204006	Wai Chow pig breed
SCT	133683004	Wakwa cattle breed
SCT	132856007	Walachenschaf sheep breed
SCT	133015004	Waler horse breed
SCT	132699004	Wallis Blacknosed Sheep breed
SCT	132702006	Wallis Country Sheep breed
SCT	132309004	Wanzhe Spotted pig breed
SCT	132310009	Wanzhe Spotted, Chunan Spotted pig breed
SCT	132311008	Wanzhe Spotted, Wannan Spotted pig breed
SCT	407402001	Warmblood horse breed
SCT	131546003	Watusi (USA) cattle breed
SCT	131872001	Waziri horse breed
SCT	131800005	Waziri sheep breed
SCT	69249004	Weimaraner
SCT	132684004	Weisse Hornlose Heidschnucke sheep breed
SCT	133003003	Welera Pony horse breed
SCT	131962003	Welsh Cob horse breed
SCT	131798003	Welsh Hill Speckled Face sheep breed
SCT	131769002	Welsh Mountain Badger Faced sheep breed
SCT	131963008	Welsh Mountain Pony horse breed
SCT	132798001	Welsh Mountain sheep breed
SCT	132744000	Welsh Pony horse breed
SCT	132745004	Welsh Pony of Cob Type horse breed
SCT	132588005	Welsh Sheepdog breed
SCT	40898002	Welsh Springer spaniel dog breed
SCT	37024005	Welsh corgi superbreed dog breed
SCT	54232006	Welsh pig breed
SCT	49421002	Welsh terrier
SCT	8089006	Welsh walking horse breed
SCT	131547007	Wenshan cattle breed
SCT	131780002	Wensleydale sheep breed
SCT	73648005	Wessex saddleback pig breed
SCT	132995007	West African Barb horse breed
SCT	133565000	West African Dwarf Shorthorn cattle breed
SCT	131781003	West African Dwarf sheep breed
SCT	133185005	West African pig breed
SCT	133566004	West Finnish cattle breed
SCT	132769000	West French White pig breed
SCT	40727008	West Highland white terrier
SCT	133567008	West Macedonian cattle breed
SCT	132396004	West Siberian Laika dog breed
SCT	133002008	Western Sudan Pony horse breed
SCT	25369002	Westphalian horse breed
SCT	132049002	Westrain pig breed
SCT	76351004	Whippet dog
SCT	133284001	White Cáceres cattle breed
SCT	133684005	White Fulani cattle breed
SCT	133569006	White Galloway cattle breed
SCT	26525003	White Park cow breed
SCT	132458004	White Shepherd dog breed
SCT	131782005	White Suffolk sheep breed
SCT	133570007	White Welsh cattle breed
SCT	42902003	White bull terrier dog breed
SCT	133568003	Whitebred Shorthorn cattle breed
SCT	131783000	Whiteface Dartmoor sheep breed
SCT	131784006	Whiteface Woodland sheep breed
SCT	132741008	Wielkopolski horse breed
SCT	39855006	Wiltshire horn sheep breed
SCT	132207004	Wiltshire pig breed
SCT	133188007	Windsnyer pig breed
SCT	41584008	Wire fox terrier dog breed
SCT	132459007	Wirehair Styrian mountain dog breed
SCT	56243001	Wirehaired miniature dachshund dog breed
SCT	33401005	Wirehaired pointing griffon dog
SCT	36274006	Wirehaired standard dachshund dog breed
SCT	583000	Wirehaired vizsla dog breed
SCT	133571006	Witrik cattle breed
SCT	133841006	Wokalup X zebu cattle breed
SCT	82676003	Wolf
SCT	131673008	Wooden Leg goat breed
SCT	132151000	Wujin pig breed
SCT	131965001	Wurttemberg horse breed
SCT	132304009	Wuyi Black pig breed
SCT	132222009	Wuzhishan pig breed
SCT	132291006	Xiang pig breed
SCT	132314000	Xiangxi Black pig breed
SCT	131966000	Xilingol horse breed
SCT	133285000	Xinjiang Brown cattle breed
SCT	131785007	Xinjiang Finewool sheep breed
SCT	132341005	Xinjiang White pig breed
SCT	132324008	Xinjin pig breed
SCT	132325009	Xinjin, Jilin Black pig breed
SCT	132326005	Xinjin, Ning-an pig breed
SCT	132329003	Xinjin, Xinjin pig breed
SCT	133572004	Yacumento cattle breed
SCT	131548002	Yakut cattle breed
SCT	133000000	Yakut horse breed
SCT	132153002	Yanan pig breed
SCT	133286004	Yanbian cattle breed
SCT	131967009	Yanqi horse breed
SCT	133573009	Yaroslavl cattle breed
SCT	131968004	Yemeni Horses horse breed
SCT	133685006	Yemeni Zebu cattle breed
SCT	132340006	Yili White pig breed
SCT	131969007	Yili horse breed
SCT	132138005	Yimeng Black pig breed
SCT	131970008	Yiwu horse breed
SCT	132999001	Yonaguni horse breed
SCT	132205007	Yorkshire Blue and White pig breed
SCT	31633003	Yorkshire coach horse breed
SCT	85315007	Yorkshire pig breed
SCT	13284009	Yorkshire terrier
SCT	15443006	Yuca pig breed
SCT	132226007	Yucatan Minature pig breed
SCT	132290007	Yuedong Black pig breed
SCT	132460002	Yugoslavian Hound dog breed
SCT	132308007	Yujiang pig breed
SCT	131549005	Yunnan Zebu cattle breed
SCT	131971007	Yunnan horse breed
SCT	133574003	Yurino cattle breed
SCT	131550005	Zambia Angoni cattle breed
SCT	133630007	Zanzibar Zebu cattle breed
SCT	133287008	Zaobei cattle breed
SCT	133288003	Zavot cattle breed
SCT	132998009	Zhemaichu horse breed
SCT	131644005	Zhongwei goat breed
SCT	132259005	Zlotniki Spotted pig breed
SCT	132260000	Zlotniki White pig breed
SCT	133289006	Znamensk cattle breed
SCT	132327001	Í pig breed
DCM	109200	America Kennel Club
DCM	109201	America's Pet Registry Inc.
DCM	109202	American Canine Association
DCM	109203	American Purebred Registry
DCM	109204	American Rare Breed Association
DCM	109205	Animal Registry Unlimited
DCM	109206	Animal Research Foundation
DCM	109207	Canadian Border Collie Association
DCM	109208	Canadian Kennel Club
DCM	109209	Canadian Livestock Records Association
DCM	109210	Canine Federation of Canada
DCM	109211	Continental Kennel Club
DCM	109212	Dog Registry of America
DCM	109213	Federation of International Canines
DCM	109214	International Progressive Dog Breeders' Alliance
DCM	109215	National Kennel Club
DCM	109216	North American Purebred Dog Registry
DCM	109217	United All Breed Registry
DCM	109218	United Kennel Club
DCM	109219	Universal Kennel Club International
DCM	109220	Working Canine Association of Canada
DCM	109221	World Kennel Club
DCM	109222	World Wide Kennel Club
SCT	42694008	All legs
SCT	62555009	Atlantal-axial joint
SCT	20292002	Atlanto-occipital joint
SCT	82474009	Calcaneal tubercle
SCT	8205005	Carpus
SCT	18149002	Coccygeal vertrebrae
SCT	82680008	Digit
UMLS	C3669027	Distal phalanx
SCT	13190002	Fetlock of forelimb
SCT	113351006	Fetlock of hindlimb
SCT	419176008	Forefoot
SCT	416804009	Hindfoot
SCT	88176008	Mandibular dental arch
SCT	442274007	Mandibular incisor teeth
SCT	39481002	Maxillary dental arch
SCT	442100006	Maxillary incisor teeth
SCT	36455000	Metacarpus
SCT	280711000	Metatarsus
SCT	2095001	Nasal sinus
SCT	30518006	Navicular of forefoot
SCT	75772009	Navicular of hindfoot
SCT	31329001	Pastern of forefoot
SCT	18525008	Pastern of hindfoot
SCT	110535000	Radius and ulna
SCT	116010006	Stiffle
SCT	108371006	Tarsus
SCT	110536004	Tibia and fibula
SCT	62834003	Upper gastro-intestinal tract
SCT	431938005	Urinary tract
SCT	53036007	Wing
DCM	123019	Caudal 10 degree distal-cranioproximal oblique
SCT	399196006	Caudocranial
SCT	442604001	Caudodistal-cranioproximal oblique
SCT	442745004	Dorsal 20 degree rostral-ventrocaudal oblique
SCT	442746003	Dorsal 35 degree lateral-palmaromedial oblique
SCT	442606004	Dorsal 35 degree lateral-plantaromedial oblique
SCT	442583001	Dorsal 35 degree medial-palmarolateral oblique
SCT	442608003	Dorsal 35 degree medial-plantarolateral oblique
SCT	442585008	Dorsal 40 degree lateral-plantaromedial oblique
SCT	442621005	Dorsal 40 degree medial-palmarolateral oblique
SCT	442622003	Dorsal 40 degree medial-plantarolateral oblique
SCT	442597009	Dorsal 45 degree lateral-palmaromedial oblique
SCT	442643002	Dorsal 45 degree lateral-plantaromedial oblique
SCT	442623008	Dorsal 45 degree medial-palmarolateral
SCT	442600005	Dorsal 45 degree medial-plantarolateral oblique
SCT	442639001	Dorsal 60 degree lateral-palmaromedial oblique
SCT	442601009	Dorsal 60 degree lateral-plantaromedial oblique
SCT	442602002	Dorsal 60 degree medial-palmarolateral oblique
SCT	442641000	Dorsal 60 degree medial-plantarolateral oblique
SCT	442609006	Dorsal 65 degree proximal-palmarodistal oblique
SCT	442624002	Dorsal 65 degree proximal-plantarodistal oblique
SCT	441672003	Dorso-ventral
SCT	442657000	Dorsolateral-palmaromedial oblique
SCT	442610001	Dorsolateral-plantaromedial oblique
SCT	442729001	Dorsomedial-palmarolateral
SCT	442611002	Dorsomedial-plantarolateral oblique
SCT	441505008	Dorsopalmar
SCT	442744000	Dorsoproximal-palmarodistal oblique
SCT	442592003	Dorsoproximal-plantarodistal oblique
SCT	442659002	Dorsorostral-ventrocaudal oblique
SCT	442582006	Lateral 45 deg dorsal 50 deg proximal-mediopalmarodistal oblique
SCT	442661006	Lateral 45 deg dorsal 50 deg proximal-medioplantarodistal obliq
SCT	442630002	Laterodorsoproximal-mediopalmarodistal oblique
SCT	442631003	Laterodorsoproximal-medioplantarodistal oblique
SCT	399352003	Lateromedial
SCT	442748002	Left 20 degree dorsal-right ventral oblique
SCT	442632005	Left 20 degree rostral-right caudal oblique
SCT	442636008	Left 20 degree ventral-right dorsal oblique
SCT	442596000	Left 30 degree caudal-right rostral oblique
SCT	442598004	Left 45 degree dorsal-right ventral oblique
SCT	442599007	Left 45 degree ventral-right dorsal oblique
SCT	442638009	Left caudal-right rostral oblique
SCT	442644008	Left dorsal-right ventral oblique
SCT	442645009	Left rostral-right caudal oblique
SCT	442739007	Left ventral-right dorsal oblique
SCT	399198007	Left-right lateral
SCT	442740009	Palmar 45 degree medial-dorsolateral
SCT	442591005	Palmar 75 degree proximal-dorsodistal oblique
SCT	442742001	Palmaromedial-dorsolateral
SCT	442674000	Palmaroproximal-dorsodistal oblique
SCT	442675004	Plantar 60 degree lateral-dorsomedial oblique
SCT	442603007	Plantar 75 degree proximal-dorsodistal oblique
SCT	442658005	Plantarolateral-dorsomedial oblique
SCT	442625001	Plantaroproximal-dorsodistal oblique
SCT	442626000	Proximo-distal
SCT	442627009	Right 20 degree dorsal-left ventral oblique
SCT	442743006	Right 20 degree rostral-left caudal oblique
SCT	442612009	Right 20 degree ventral-left dorsal oblique
SCT	442605000	Right 30 degree caudal-left rostral oblique
SCT	442660007	Right 45 degree dorsal-left ventral oblique
SCT	442628004	Right 45 degree ventral-left dorsal oblique
SCT	442629007	Right caudal-left rostral oblique
SCT	442607008	Right dorsal-left ventral oblique
SCT	442747007	Right rostral-left caudal oblique
SCT	442595001	Right ventral-left dorsal oblique
SCT	399173006	Right-left lateral
SCT	442730006	Rostral 20 degree dorsal-caudoventral oblique
SCT	442588005	Rostral 30 degree ventral-caudodorsal
SCT	442690000	Rostrocaudal
SCT	442637004	Rostrodorsal-caudoventral oblique
SCT	442586009	Rostroventral-caudodorsal
SCT	442721003	Ventral 20 degree rostral-dorsocaudal oblique
SCT	442589002	Ventral 30 degree left-dorsal right oblique
SCT	442587000	Ventral 30 degree right-dorsal left oblique
SCT	442590006	Ventral left-dorsal right oblique
SCT	442738004	Ventral right-dorsal left oblique
SCT	442441009	Ventro-dorsal
SCT	442741008	Ventrorostral-dorsocaudal oblique
DCM	126850	ILCR
DCM	121226	Approximate spatial location
DCM	121223	Arm of angle
DCM	121225	Vector
SCT	818991007	abdominal lymph node
SCT	25247006	anterior auricular lymph node
SCT	5727003	anterior cervical lymph node
SCT	5296000	anterior mediastinal lymph node
SCT	303713004	anterior tibial lymph node
SCT	35783009	aortic lymph node
SCT	16051009	apical axillary lymph node
SCT	46157003	appendicular lymph node
SCT	421624008	axillary vein lymph node
SCT	143925009	buccinator lymph node
SCT	371013005	cardiophrenic angle lymph node
SCT	47985009	celiac lymph node
SCT	283001	central axillary lymph node
SCT	81105003	cervical lymph node
SCT	8356004	colic lymph node
SCT	280639005	common duct lymph node
SCT	34775006	cubital lymph node
SCT	280556009	cystic lymph node
SCT	168360002	deep anterior cervical lymph node
SCT	279145002	deep cervical lymph node
SCT	65266007	deep inguinal lymph node
SCT	75040000	deep intraparotid lymph node
SCT	167864002	deep lateral cervical lymph node
SCT	60996007	deep lymph node
SCT	279142004	deep parotid lymph node
SCT	35721009	deep popliteal lymph node
SCT	167664004	delphian lymph node
SCT	196751009	diaphragmatic lymph node
SCT	60965003	epigastric lymph node
SCT	28870006	epitrochlear lymph node
SCT	11899006	esophageal lymph node
SCT	65349008	external iliac lymph node
SCT	421988007	external mammary lymph node
SCT	363537007	extrapulmonary lymph node of lung
SCT	48918001	facial lymph node
SCT	314736006	female genital lymph node
SCT	31171007	fibular lymph node
SCT	83380007	gastro-omental lymph node
SCT	80867000	gluteal lymph node
SCT	18457007	hemolymph node
SCT	61492009	hepatic lymph node
SCT	127926002	highest mediastinal lymph node
SCT	53074004	hilar lymph node
SCT	69255009	hypogastric lymph node
SCT	281676003	ileocolic lymph node
SCT	84219008	iliac lymph node
SCT	155237005	inferior auricular lymph node
SCT	40684008	inferior gluteal lymph node
SCT	85380009	inferior inguinal lymph node
SCT	113336002	inferior mesenteric lymph node
SCT	280915003	inferior pancreatic lymph node
SCT	281227003	inferior pancreaticoduodenal lymph node
SCT	9659009	infraclavicular lymph node
SCT	8928004	inguinal lymph node
SCT	196821008	innominate lymph node
SCT	64038003	intercostal lymph node
SCT	279271008	interiliac lymph node
SCT	127919002	interlobar lymph node of the lung
SCT	64556009	intermediate common iliac lymph node
SCT	50193000	intermediate external iliac lymph node
SCT	420800007	interpectoral lymph node
SCT	36251007	intestinal lymph node
SCT	143824007	intraglandular parotid lymph node
SCT	196662004	intrapulmonary lymph node
SCT	58130000	jugular lymph node
SCT	279609001	juxtaintestinal lymph node
SCT	360993001	lacunar lymph node
SCT	33770006	lateral axillary lymph node
SCT	68915008	lateral cervical lymph node
SCT	41145006	lateral common iliac lymph node
SCT	40242007	lateral external iliac lymph node
SCT	168159002	lateral jugular lymph node
SCT	196587000	lateral pericardial lymph node
SCT	167464007	lateral retropharyngeal lymph node
SCT	278672000	lateral vesicular lymph node
SCT	127920008	lobar lymph node of the lung
SCT	285429007	lower deep cervical lymph node
SCT	245323006	lower jugular lymph node
SCT	4942000	lower limb lymph node
SCT	127932007	lower paratracheal (including azygous) lymph node
SCT	8334002	lumbar lymph node
SCT	110550009	lung and tracheobronchial lymph nodes
SCT	127937001	lymph node of aortic arch
SCT	127938006	lymph node of aortopulmonary window
SCT	68878000	lymph node of epiploic foramen
SCT	76878005	lymph node of greater curvature of stomach
SCT	13482005	lymph node of head
SCT	312501005	lymph node of head and neck
SCT	279784003	lymph node of lesser curvature of stomach
SCT	312503008	lymph node of limb
SCT	279795009	lymph node of mesentery
SCT	314730000	lymph node of stomach
SCT	127941002	lymph node of the pulmonary ligament
SCT	47109002	lymph node of thorax
SCT	312502003	lymph node of trunk
SCT	279866008	lymph node ring of cardia of stomach
SCT	155338003	mandibular lymph node
SCT	279143009	mastoid lymph node
SCT	34625003	medial common iliac lymph node
SCT	42472007	medial external iliac lymph node
SCT	23198005	medial lacunar lymph node
SCT	167364008	median retropharyngeal lymph node
SCT	62683002	mediastinal lymph node
SCT	299993000	mesenteric artery lymph node
SCT	282031000	midcolic lymph node
SCT	285427009	middle deep cervical lymph node
SCT	245322001	middle jugular lymph node
SCT	144026003	nasolabial lymph node
SCT	36086000	obturator lymph node
SCT	3916005	occipital lymph node
SCT	77778009	pancreatic lymph node
SCT	76659008	pancreaticoduodenal lymph node
SCT	16050005	pancreaticosplenic lymph node
SCT	127939003	para-aortic lymph node of the anterior mediastinum
SCT	127940001	paraesophageal lymph node below carina
SCT	368550005	paramammary lymph node
SCT	3243006	parametrial lymph node
SCT	21875007	pararectal lymph node
SCT	82365008	parasternal lymph node
SCT	65690001	paratracheal lymph node
SCT	16228004	paravaginal lymph node
SCT	1439000	paravesicular lymph node
SCT	10209003	parotid lymph node
SCT	69691007	pectoral axillary lymph node
SCT	54268001	pelvic lymph node
SCT	245344006	perigastric lymph node
SCT	245346008	peripancreatic lymph node
SCT	47471008	popliteal lymph node
SCT	245328002	postauricular lymph node
SCT	30793004	posterior auricular lymph node
SCT	25447008	posterior mediastinal lymph node
SCT	303623000	posterior tibial lymph node
SCT	245324000	posterior triangle cervical lymph node
SCT	278571002	postvesicular lymph node
SCT	281765006	prececal lymph node
SCT	48193007	prefemoral lymph node
SCT	74203007	prelaryngeal lymph node
SCT	196516004	prepericardial lymph node
SCT	6413002	presymphysial lymph node
SCT	168460001	pretracheal lymph node
SCT	127930004	prevascular/retrotracheal lymph node
SCT	196446004	prevertebral lymph node
SCT	11740004	prevesicular lymph node
SCT	279189002	promontory common iliac lymph node
SCT	24889003	pyloric lymph node
SCT	312500006	regional lymph node
SCT	249708006	renal hilar lymph node
SCT	281847004	retrocecal lymph node
SCT	91394001	retroperitoneal lymph node
SCT	25683005	retropharyngeal lymph node
SCT	280402004	retropyloric lymph node
SCT	127931000	retrotracheal lymph node (mediastinal)
SCT	79926007	sacral lymph node
SCT	81132008	scalene lymph node
SCT	127921007	segmental lymph node of the lung
SCT	30024008	sigmoid lymph node
SCT	280824006	splenic lymph node
SCT	60227002	subaortic common iliac lymph node
SCT	28330007	subcarinal lymph node
SCT	421861001	subclavian lymph node
FMA	323407	subiliac lymph node
SCT	59503006	submandibular lymph node
SCT	46055009	submental lymph node
SCT	280314006	subpyloric lymph node
SCT	12196003	subscapular axillary lymph node
SCT	127922000	subsegmental lymph node of the lung
SCT	168557005	superficial anterior cervical lymph node
SCT	279144003	superficial cervical lymph node
SCT	113340006	superficial inguinal lymph node
SCT	68339009	superficial intraparotid lymph node
SCT	167965000	superficial lateral cervical lymph node
SCT	90606007	superficial lymph node
SCT	279141006	superficial parotid lymph node
SCT	12728001	superficial popliteal lymph node
SCT	76290003	superior gluteal lymph node
SCT	76704003	superior lateral inguinal lymph node
SCT	52554005	superior medial inguinal lymph node
SCT	127925003	superior mediastinal lymph node
SCT	49394004	superior mesenteric lymph node
SCT	280999005	superior pancreatic lymph node
SCT	281320004	superior pancreaticoduodenal lymph node
SCT	68881005	superior rectal lymph node
SCT	67941004	superior tracheobronchial lymph node
SCT	76838003	supraclavicular lymph node
FMA	12785	supramammary lymph node
SCT	280216006	suprapyloric lymph node
SCT	80769008	tibial lymph node
SCT	245341003	tracheobronchial lymph node
SCT	89858007	tracheobronchial lymph node, located near carina
SCT	285425001	upper deep cervical lymph node
SCT	245321008	upper jugular lymph node
SCT	44914007	upper limb lymph node
SCT	127927006	upper paratracheal lymph node (mediastinal)
SCT	5394000	uterine paracervical lymph node
SCT	360992006	vesicular lymph node
SCT	38754007	alveolar process of mandible
SCT	47975008	base of tongue
SCT	16811007	buccal mucosa
SCT	36360002	floor of mouth
SCT	1307006	glottis
SCT	2048000	lingual tonsil
SCT	279549004	nasal cavity
SCT	71836000	nasopharynx
SCT	74262004	oral cavity
SCT	17861009	oropharyngeal tonsil
SCT	31389004	oropharynx
SCT	75573002	palatine tonsil
SCT	1849007	pharyngeal recess
SCT	55940004	pharyngeal tonsil
SCT	91207004	pharyngotympanic tube
SCT	6217003	pyriform sinus
SCT	85816001	retromolar trigone
SCT	119255006	supraglottis
SCT	303337002	tonsil and adenoid
FMA	54993	torus of pharyngotympanic tube
SCT	21058000	tubal tonsil
UMLS	C0221297	unknown primary neoplasia site
SCT	26140008	uvula
SCT	360568007	corticospinal tract in brainstem
SCT	86136007	lateral lemniscus
SCT	28390009	medial longitudinal fasciculus
NEU	1726	anterior thalamic radiation
SCT	410726006	auditory radiation
NEU	1319	corticobulbar tract
NEU	1320	corticospinal tract
SCT	10517005	external capsule
NEU	1466	inferior optic radiation (Meyer's loop)
NEU	2082	inferior thalamic radiation
SCT	85637007	internal capsule
NEU	2083	posterior thalamic radiation
NEU	3473	superior optic radiation (Baum's loop)
NEU	2081	superior thalamic radiation
NEU	2063	arcuate fasciculus
SCT	35664009	inferior fronto-occipital fasciculus
SCT	13958008	superior fronto-occipital fasciculus
NEU	2080	superior longitudinal fasciculus
DCM	110703	superior longitudinal fasciculus I
DCM	110704	superior longitudinal fasciculus II
DCM	110705	superior longitudinal fasciculus III
SCT	80434005	vertical occipital fasciculus
SCT	87463005	fornix
NEU	286	stria terminalis
SCT	80049006	forceps major
SCT	42932006	forceps minor
SCT	70215001	genu of corpus callosum
SCT	6866008	habenular commissure
SCT	23347006	splenium of corpus callosum
SCT	60105000	tapetum of corpus callosum
SCT	80622005	abducens nerve
SCT	15119000	accessory nerve
SCT	56052001	facial nerve
SCT	21161002	glossopharyngeal nerve
SCT	37899009	hypoglossal nerve
SCT	56193007	oculomotor nerve
SCT	3960005	olfactory tract
SCT	18234004	optic nerve
SCT	27612005	trigeminal nerve
SCT	39322007	trochlear nerve
SCT	8598002	vestibulocochlear nerve
SCT	59752008	dorsal funiculus
SCT	14892003	lateral funiculus
SCT	31701002	ventral funiculus
SCT	122448007	Cardiac muscle
DCM	110706	Perilesional White Matter
SCT	127954009	Skeletal muscle
SCT	389080008	White matter of brain and spinal cord
SCT	434533009	Electron microscopy grid
SCT	433466003	Microscope slide
SCT	434711009	Specimen container
SCT	434746001	Specimen vial
SCT	434822004	Specimen well
SCT	434464009	Tissue cassette
SCT	434708008	Tissue microarray cassette
SCT	433472003	Microscope slide cover slip
SCT	430862008	Microscope slide mounting media
SCT	434473001	Specimen container lid
SCT	119295008	Aspirate
SCT	309051001	Body fluid sample
SCT	309050000	Body substance sample
SCT	430970004	Core sample of tissue block
SCT	258562007	Genetic sample
SCT	430861001	Gross specimen
SCT	430346005	Liquid based cytologic material
SCT	1179252003	Slide
SCT	258433009	Smear sample
SCT	430856003	Tissue section
SCT	431196006	Tissue spot
SCT	430855004	Touch preparation cytologic material
SCT	309548003	breast duct sample
SCT	309058007	breast tru-cut biopsy sample
SCT	309059004	frozen section breast sample
SCT	309546004	lumpectomy breast sample
SCT	309547008	segmentectomy breast sample
SCT	122739003	specimen from breast by incisional biopsy of breast mass
SCT	122737001	specimen from breast obtained by core needle biopsy
SCT	397199005	specimen from breast obtained by excision
SCT	373102004	specimen from breast obtained by image guided core biopsy
SCT	122595009	specimen from breast obtained by total mastectomy
SCT	122738006	specimen from breast, stereotactically guided core needle biopsy
SCT	14766002	Aspiration
SCT	65801008	Excision
SCT	53958007	Harvesting of tissue
SCT	128538000	Removal of device
SCT	56757003	Scraping
SCT	285570007	Taking of swab
SCT	22778000	Venipuncture
SCT	434472006	Block sectioning
SCT	434475008	Block step sectioning
SCT	434474007	Block surface recut
SCT	434479002	Core sampling
SCT	122459003	Dissection
DCM	111726	Dissection with entire specimen submission
DCM	111727	Dissection with representative sections submission
SCT	433454009	Laser microdissection
SCT	448895004	Smear procedure
SCT	430854000	Touch preparation (procedure)
SCT	433465004	Sampling of tissue specimen
SCT	9265001	Specimen processing
SCT	428995007	Specimen receiving
DCM	111729	Specimen storage
SCT	127790008	Staining
SCT	255793006	Albert's stain
SCT	45106005	Congo red stain
SCT	22931006	Evans blue stain
SCT	255797007	Feulgen reaction stain
SCT	255799005	Flagellar stain
SCT	25351006	Fluorescein sodium stain
SCT	406972004	India ink stain
SCT	255801008	Jenner-Giemsa stain
SCT	255802001	Leishman stain
SCT	406953004	Mallory bleach stain
SCT	406452004	Prussian blue stain
SCT	255810000	Romanowsky stain
SCT	12030009	Sudan II stain
SCT	39777001	Sudan III stain
SCT	69133007	Sudan IV stain
SCT	36572009	Sudan black B stain
SCT	310805002	Sudan black stain
SCT	10740006	Sudan blue stain
SCT	314900004	Sudan stain
SCT	406957003	Van Gieson stain
SCT	255813003	Ziehl-Neelsen stain
SCT	255792001	acid phosphatase stain
SCT	17693003	acriflavine stain
SCT	4656000	alcian blue 8GX stain
SCT	47995002	alcohol soluble nigrosine stain
SCT	406981005	aldehyde fuchsin stain
SCT	54432009	alizarin blue S stain
SCT	21951008	alizarin cyanine green stain
SCT	65580004	alizarin red S stain
SCT	27016007	alizarin yellow GG stain
SCT	28622002	alizarin yellow R stain
SCT	76925007	alkali blue 5B (4B) stain
SCT	63929007	alkali blue 6B stain
SCT	406971006	alkaline phosphatase stain
SCT	406990003	aniline blue stain
SCT	84656005	atebrin FS stain
SCT	73251007	auramine G stain
SCT	81397005	auramine O stain
SCT	255794000	auramine stain
SCT	85066006	azo black stain
SCT	76048000	azocarmine G (GX) stain
SCT	35609001	azophloxin stain
SCT	2159007	azorubin S stain
SCT	16836001	azure A stain
SCT	8926000	azure B stain
SCT	11069001	azure C stain
SCT	406982003	bauer's chromic acid leucofuchsin stain
SCT	27844007	benzo fast scarlet stain
SCT	255795004	beta-glucuronidase stain
SCT	76605005	biebrich scarlet stain
SCT	44488008	bismark brown R stain
SCT	85190005	bismark brown Y stain
SCT	1346008	blue shade eosin stain
SCT	41750006	brazilin stain
SCT	8342001	brilliant cresyl blue stain
SCT	86541009	brilliant crocein stain
SCT	8429000	brilliant orange stain
SCT	57753006	brilliant yellow stain
SCT	406955006	butyrate esterase stain
SCT	764166003	carbol fuchsin stain
SCT	73892005	carmine stain
SCT	432003	carminic acid stain
SCT	37575004	carmoisine A stain
SCT	38707008	celestine blue B stain
SCT	255796003	chloroacetate esterase stain
SCT	34128002	chrome azurol S stain
SCT	406986000	chromic acid stain
SCT	85981002	chromotrope 2R stain
SCT	10247008	chrysoidine R stain
SCT	16943008	chrysoidine Y stain
SCT	406952009	colloidal iron stain
SCT	49687009	coriphosphine stain
SCT	406960005	cresyl echt violet stain
SCT	406959000	cresyl violet stain
SCT	68459007	crystal ponceau stain
SCT	89028002	curcumin stain
SCT	72572003	diamond black stain
SCT	17172002	dibromofluorescein stain
SCT	11780008	durazol red stain
SCT	40076005	erie garnet stain
SCT	58631000	eriochrome blue black SE stain
SCT	7434003	erythrosin B stain
SCT	5043000	erythrosin Y stain
SCT	65445001	ethyl violet stain
SCT	34700000	fast blue B salt stain
SCT	91295002	fast blue BB salt stain
SCT	64112001	fast blue RR salt stain
SCT	89148006	fast garnet GBC salt stain
SCT	24167004	fast green FCF stain
SCT	40718007	fast red B salt stain
SCT	47486002	fast red ITR stain
SCT	76633005	fast red TR salt stain
SCT	88660000	fast sulfon black F stain
SCT	72371006	fast violet B salt stain
SCT	76439002	fat red 7B stain
SCT	255798002	field's stain
SCT	35352008	fluorescent stain
SCT	108880002	fluorexon stain
SCT	406980006	fouchet stain
SCT	60920007	fuchsin acid stain
SCT	50062004	fuchsin basic stain
SCT	8836009	gallocyanine stain
SCT	373646006	giemsa stain
SCT	385484003	gram stain
SCT	406983008	hansel stain
SCT	75956008	hematein stain
SCT	12710003	hematoxylin stain
SCT	412548006	indigo carmine
SCT	11727009	indophenol from naphthol stain
SCT	47030008	insoluble berlin blue stain
SCT	68263003	janus green B stain
SCT	29342009	kenacid blue R stain
SCT	35724001	lacmoid stain
SCT	89139001	light green SF stain
SCT	6701008	lissamine fast red B stain
SCT	25079009	lissamine fast yellow stain
SCT	38543004	lissamine green B stain
SCT	111102009	lissamine rhodamine stain
SCT	406958008	luxol fast blue stain
SCT	27120008	malachite green stain
SCT	46139004	martius yellow stain
SCT	255803006	may-Grunwald giemsa stain
SCT	24516006	meldola blue stain
SCT	54791001	metanil yellow stain
SCT	255804000	methyl green pyronin stain
SCT	22021002	methyl green stain
SCT	42248000	methyl orange stain
SCT	13744001	methyl red stain
SCT	15896008	methyl violet 2B stain
SCT	14544006	methyl violet 6B stain
SCT	387239001	methyl violet stain
SCT	6725000	methylene blue stain
SCT	406961009	methylene violet stain
SCT	31260003	methylene violet stain (Bernthsen)
SCT	406991004	modified trichrome stain
SCT	406964001	mucicarmine stain
SCT	255805004	myeloperoxidase stain
SCT	16788000	naphthalene black 12B stain
SCT	14958002	naphthol green B stain
SCT	111101002	naphthol yellow S stain
SCT	406973009	naphthol-AS-D-chloracetate esterase stain
SCT	67956008	neutral red stain
SCT	255806003	neutrophil alkaline phosphatase stain
SCT	31714001	new fuchsin stain
SCT	406965000	night blue stain
SCT	86750008	nitrazine yellow stain
SCT	255807007	nonspecific esterase stain
SCT	78869007	nuclear fast red stain
SCT	40808006	oil red O stain
SCT	54221006	orange G stain
SCT	25941002	orange II stain
SCT	406966004	orcein stain
SCT	5442001	page blue 83 stain
SCT	2088005	page blue G-90 stain
SCT	255808002	periodic acid Schiff stain
SCT	410457007	permethrin
SCT	406974003	peroxidase stain
SCT	71957009	phloxin B stain
SCT	406967008	phosphotungstic acid-hematoxylin stain
SCT	65730007	ponceau 3R stain
SCT	89856006	ponceau S stain
SCT	70520000	ponceau xylidine stain
SCT	89577003	pontamine sky blue 5BX stain
SCT	80305003	pontamine sky blue 6BX stain
SCT	34763001	potassium hydroxide stain
SCT	24900003	procion brilliant blue MRS stain
SCT	406993001	protargol S stain
SCT	76001002	pyronine B stain
SCT	43106008	pyronine G stain
SCT	406968003	quinacrine fluorescent stain
SCT	27671009	rhodamine B stain
SCT	406977005	rhodamine stain
SCT	408742009	rose bengal stain
SCT	15529003	rosolic acid sodium salt stain
SCT	38271009	saffron stain
SCT	406988004	safranin stain
SCT	406985001	silver nitrate stain
SCT	406951002	silver stain
SCT	51567006	sirius red F3B stain
SCT	43549000	solochrome azurine (BS) stain
SCT	11201005	solochrome black 6B stain
SCT	25091000	solochrome cyanine R stain
SCT	38902009	solochrome dark blue stain
SCT	64991008	soluble berlin blue stain
SCT	11645004	spirit soluble aniline blue stain
SCT	83600004	spirit soluble eosin stain
SCT	255811001	spore stain
SCT	22968009	sunset yellow FCF stain
SCT	21592006	tartrazine stain
SCT	406975002	terminal deoxynucleotidyl transferase stain
SCT	406995008	thioflavine S stain
SCT	61068006	thioflavine T stain
SCT	12001002	thionine stain
SCT	84217005	titan yellow stain
SCT	406989007	trichrome stain
SCT	35094004	tropaeolin O stain
SCT	53511009	tropaeolin OO stain
SCT	60441008	trypan blue stain
SCT	406992006	verhoeff's hematoxylin stain
SCT	82682000	victoria blue 4R stain
SCT	22749001	victoria blue B stain
SCT	20230008	vital new red stain
SCT	88625006	water soluble aniline blue stain
SCT	58755002	water soluble anthracene brown stain
SCT	36879007	water soluble eosin stain
SCT	12119009	water soluble nigrosine stain
SCT	60739006	waxoline blue stain
SCT	409549005	wayson stain
SCT	373682001	wright stain
SCT	55831004	xylene cyanol FF stain
SCT	433456006	Protease digestion of tissue specimen
SCT	433452008	Specimen clearing
SCT	433470006	Specimen dehydration
SCT	27872000	Specimen freezing
SCT	433455005	Specimen microwave heating
SCT	433457002	Specimen steam heating
SCT	433474002	Bouin's fluid
SCT	433338005	Carnoy's fluid
SCT	430821002	Chromium trioxide
SCT	111095003	Formaldehyde
SCT	431510009	Formalin
SCT	434295000	Formol sublimate
SCT	433471005	Helly's fluid
SCT	11496005	Mercuric chloride
SCT	259221006	Methanol
SCT	430028007	Michel's medium
SCT	434162003	Neutral Buffered Formalin
SCT	13931001	Osmium tetroxide
SCT	52836003	Paraformaldehyde
SCT	24215009	Picric acid
SCT	19893005	Potassium dichromate
SCT	433473008	Zenker's fluid
SCT	261712009	Acrylic resin
SCT	10249006	Agar
SCT	65345002	Epoxy resin
SCT	311731000	Paraffin wax
SCT	61088005	Plastic
SCT	433469005	Tissue freezing medium
DCM	121354	Imaged container label
DCM	121352	Same acquisition at different focal depth
DCM	121353	Same acquisition at different spectral band
DCM	121351	Same acquisition at higher resolution
DCM	121350	Same acquisition at lower resolution
SCT	445621001	High power non-immersion lens
SCT	445622008	Oil immersion lens
SCT	445601002	Slide overview lens
DCM	111744	Brightfield illumination
DCM	111745	Darkfield illumination
DCM	111748	Differential interference contrast
DCM	111743	Epifluorescence illumination
DCM	111746	Oblique illumination
DCM	111747	Phase contrast illumination
DCM	111742	Reflection illumination
DCM	111749	Total internal reflection fluorescence
DCM	111741	Transmission illumination
SCT	445634000	Condenser annulus
SCT	445624009	Darkfield stop
SCT	445316008	Dichroic beamsplitter
SCT	445635004	Hoffman modulator
SCT	445633006	Nomarski prism
SCT	445625005	Phase contrast plate
SCT	445623003	Rheinberg filter
SCT	445254006	Ultraviolet optical filter
SCT	445278001	Violet optical filter
SCT	445663002	de Sénarmont compensator
SCT	122456005	Laser
SCT	445683001	Light emitting diode
SCT	445685008	Mercury arc lamp
SCT	445679001	Tungsten halogen lamp
SCT	445671003	Xenon arc lamp
SCT	67122001	Acid fast stain method
SCT	104210008	Hematoxylin and eosin stain method
SCT	168456004	Gross pathology request
SCT	714797009	Histology
SCT	252416005	Histopathology
SCT	117617002	Immunohistochemistry
SCT	104157003	Light microscopy
SCT	117259009	Microscopy
DCM	112700	Peri-operative Photographic Imaging
SCT	52432005	Photography of gross organ
SCT	197157006	Photography of patient
SCT	60287000	Photomicrography
DCM	112702	Slide Microscopy
DCM	112704	WSI 20X RGB
DCM	112705	WSI 40X RGB
DCM	112703	Whole Slide Imaging
DCM	112716	10X
DCM	112717	20X
DCM	112718	40X
DCM	112715	5X
DCM	112720	High threshold empty tile suppression
DCM	112721	No empty tile suppression
DCM	112719	Nominal empty tile suppression
SCT	30399003	Anterior Horn Lateral Ventricle
SCT	36582005	Brachial plexus
SCT	54165005	Cisterna Magna
SCT	2739003	Endometrium
SCT	87644002	Epididymis
SCT	53342003	Internal nose
SCT	700032006	Occipital region of scalp
SCT	78067005	Placenta
SCT	52943005	Posterior Horn Lateral Ventricle
SCT	22943007	Trunk
SCT	29870000	Umbilical cord
SCT	4421005	Cell
SCT	84640000	Nucleus
DCM	114207	Confocal imaging
DCM	114202	Interferometry
DCM	114203	Laser scanning
DCM	114204	Pattern projection
DCM	114208	Point Cloud Algorithmic
DCM	114206	Shape from motion
DCM	114205	Shape from shading
DCM	114201	Time of flight
DCM	114216	Checkerboard
DCM	114211	Fast mode
DCM	114210	High resolution
DCM	114209	Turntable Scan Method
DCM	114215	Freehand
DCM	114213	Iterative Closest Point
DCM	109709	Angular viewing evaluation
DCM	109705	Chromaticity evaluation
DCM	109710	Clinical evaluation
DCM	109708	Geometrical image evaluation
DCM	109702	Grayscale resolution evaluation
DCM	109703	Luminance response evaluation
DCM	109704	Luminance uniformity evaluation
DCM	109701	Overall image quality evaluation
DCM	109706	Pixel faults evaluation
DCM	109707	Veiling glare evaluation
DCM	109902	ANG Pattern
DCM	109904	BN01 Pattern
DCM	109905	BN02 Pattern
DCM	109906	BN03 Pattern
DCM	109907	BN04 Pattern
DCM	109908	BN05 Pattern
DCM	109909	BN06 Pattern
DCM	109910	BN07 Pattern
DCM	109911	BN08 Pattern
DCM	109912	BN09 Pattern
DCM	109913	BN10 Pattern
DCM	109914	BN11 Pattern
DCM	109915	BN12 Pattern
DCM	109916	BN13 Pattern
DCM	109917	BN14 Pattern
DCM	109918	BN15 Pattern
DCM	109919	BN16 Pattern
DCM	109920	BN17 Pattern
DCM	109921	BN18 Pattern
DCM	109931	DIN Geometry Pattern
DCM	109932	DIN Grayscale Pattern
DCM	109933	DIN Resolution Pattern
DCM	109903	GD Pattern
DCM	109901	OIQ Pattern
DCM	109943	SMPTE Pattern
DCM	109845	TG18-AD Pattern
DCM	109861	TG18-AFC Pattern
DCM	109802	TG18-BR Pattern
DCM	109878	TG18-CH Image
DCM	109804	TG18-CT Pattern
DCM	109854	TG18-CX Pattern
DCM	109870	TG18-GA03 Pattern
DCM	109871	TG18-GA05 Pattern
DCM	109872	TG18-GA08 Pattern
DCM	109873	TG18-GA10 Pattern
DCM	109874	TG18-GA15 Pattern
DCM	109875	TG18-GA20 Pattern
DCM	109876	TG18-GA25 Pattern
DCM	109877	TG18-GA30 Pattern
DCM	109867	TG18-GQ Pattern
DCM	109869	TG18-GQB Pattern
DCM	109868	TG18-GQN Pattern
DCM	109865	TG18-GV Pattern
DCM	109866	TG18-GVN Pattern
DCM	109879	TG18-KN Image
DCM	109823	TG18-LN12-01 Pattern
DCM	109824	TG18-LN12-02 Pattern
DCM	109825	TG18-LN12-03 Pattern
DCM	109826	TG18-LN12-04 Pattern
DCM	109827	TG18-LN12-05 Pattern
DCM	109828	TG18-LN12-06 Pattern
DCM	109829	TG18-LN12-07 Pattern
DCM	109830	TG18-LN12-08 Pattern
DCM	109831	TG18-LN12-09 Pattern
DCM	109832	TG18-LN12-10 Pattern
DCM	109833	TG18-LN12-11 Pattern
DCM	109834	TG18-LN12-12 Pattern
DCM	109835	TG18-LN12-13 Pattern
DCM	109836	TG18-LN12-14 Pattern
DCM	109837	TG18-LN12-15 Pattern
DCM	109838	TG18-LN12-16 Pattern
DCM	109839	TG18-LN12-17 Pattern
DCM	109840	TG18-LN12-18 Pattern
DCM	109805	TG18-LN8-01 Pattern
DCM	109806	TG18-LN8-02 Pattern
DCM	109807	TG18-LN8-03 Pattern
DCM	109808	TG18-LN8-04 Pattern
DCM	109809	TG18-LN8-05 Pattern
DCM	109810	TG18-LN8-06 Pattern
DCM	109811	TG18-LN8-07 Pattern
DCM	109812	TG18-LN8-08 Pattern
DCM	109813	TG18-LN8-09 Pattern
DCM	109814	TG18-LN8-10 Pattern
DCM	109815	TG18-LN8-11 Pattern
DCM	109816	TG18-LN8-12 Pattern
DCM	109817	TG18-LN8-13 Pattern
DCM	109818	TG18-LN8-14 Pattern
DCM	109819	TG18-LN8-15 Pattern
DCM	109820	TG18-LN8-16 Pattern
DCM	109821	TG18-LN8-17 Pattern
DCM	109822	TG18-LN8-18 Pattern
DCM	109855	TG18-LPH10 Pattern
DCM	109856	TG18-LPH50 Pattern
DCM	109857	TG18-LPH89 Pattern
DCM	109858	TG18-LPV10 Pattern
DCM	109859	TG18-LPV50 Pattern
DCM	109860	TG18-LPV89 Pattern
DCM	109880	TG18-MM1 Image
DCM	109881	TG18-MM2 Image
DCM	109846	TG18-MP Pattern
DCM	109862	TG18-NS10 Pattern
DCM	109863	TG18-NS50 Pattern
DCM	109864	TG18-NS89 Pattern
DCM	109803	TG18-PQC Pattern
DCM	109853	TG18-PX Pattern
DCM	109801	TG18-QC Pattern
DCM	109847	TG18-RH10 Pattern
DCM	109848	TG18-RH50 Pattern
DCM	109849	TG18-RH89 Pattern
DCM	109850	TG18-RV10 Pattern
DCM	109851	TG18-RV50 Pattern
DCM	109852	TG18-RV89 Pattern
DCM	109841	TG18-UN10 Pattern
DCM	109842	TG18-UN80 Pattern
DCM	109843	TG18-UNL10 Pattern
DCM	109844	TG18-UNL80 Pattern
DCM	109941	White Pattern
DCM	109991	CRT Display
DCM	109998	CRT Front Projection System
DCM	109997	CRT Rear Projection System
DCM	109996	DLP Front Projection System
DCM	109995	DLP Rear Projection System
DCM	109992	Liquid Crystal Display
DCM	109994	OLED
DCM	109993	Plasma Display
DCM	121401	Derivation
DCM	121050	Equivalent Meaning of Concept Name
SCT	363698007	Finding Site
SCT	370129005	Measurement Method
DCM	113241	Model fitting method
SCT	246205007	Quantity
DCM	128001	Add Addendum to Report
DCM	110004	Computer Aided Detection
DCM	110003	Computer Aided Diagnosis
DCM	110001	Image Processing
DCM	110005	Interpretation
DCM	110013	Media Import
DCM	110009	No subsequent Workitems
DCM	110008	Print
DCM	110007	Report Verification
DCM	110006	Transcription
DCM	128005	Final Report
DCM	121735	RT Brachy Treatment
DCM	121736	RT Image-Guided Patient Positioning and Treatment Delivery
DCM	121730	RT Machine QA
DCM	121722	RT Patient Position Adjustment
DCM	121723	RT Patient Position In-treatment-session Review
DCM	121701	RT Patient Setup
DCM	121734	RT Treatment QA by RT Ion Plan Difference Check
DCM	121733	RT Treatment QA by RT Ion Plan Dose Check
DCM	121732	RT Treatment QA by RT Plan Difference Check
DCM	121731	RT Treatment QA by RT Plan Dose Check
DCM	121729	RT Treatment QA with External Verification
DCM	121728	RT Treatment QA with Internal Verification
DCM	121725	RT Treatment Simulation with External Verification
DCM	121724	RT Treatment Simulation with Internal Verification
DCM	130444	RT Treatment with Ad Hoc Planning
DCM	121727	RT Treatment with External Verification
DCM	121726	RT Treatment with Internal Verification
DCM	121708	RT Patient Position Acquisition, CT MV
DCM	121707	RT Patient Position Acquisition, CT kV
DCM	130787	RT Patient Position Acquisition, Cone-Beam CT MV
DCM	130785	RT Patient Position Acquisition, Cone-Beam CT kV
DCM	130788	RT Patient Position Acquisition, Conventional CT MV
DCM	130786	RT Patient Position Acquisition, Conventional CT kV
DCM	130783	RT Patient Position Acquisition, Film Cassette MV
DCM	130784	RT Patient Position Acquisition, Film Cassette kV
DCM	130782	RT Patient Position Acquisition, Integrated Dose MV
DCM	121737	RT Patient Position Acquisition, MR
DCM	121709	RT Patient Position Acquisition, Optical
DCM	121711	RT Patient Position Acquisition, Spatial Fiducials
DCM	121710	RT Patient Position Acquisition, Ultrasound
DCM	121702	RT Patient Position Acquisition, single plane MV
DCM	121704	RT Patient Position Acquisition, single plane kV
DCM	121718	RT Patient Position Registration, 2D on 3D reference
DCM	121714	RT Patient Position Registration, 3D CT general
DCM	121715	RT Patient Position Registration, 3D CT marker-based
DCM	121716	RT Patient Position Registration, 3D CT volume-based
DCM	121717	RT Patient Position Registration, 3D on 2D reference
DCM	121738	RT Patient Position Registration, MR
DCM	121719	RT Patient Position Registration, Optical
DCM	121721	RT Patient Position Registration, Spatial Fiducials
DCM	121720	RT Patient Position Registration, Ultrasound
DCM	121713	RT Patient Position Registration, dual plane
DCM	121712	RT Patient Position Registration, single plane
DCM	121740	Treatment Delivery Type
DCM	121703	RT Patient Position Acquisition, dual plane MV
DCM	121705	RT Patient Position Acquisition, dual plane kV
DCM	121706	RT Patient Position Acquisition, dual plane kV/MV
DCM	130789	Nominal Imaging Source Location
DCM	130358	Nominal Radiation Source Location
DCM	130807	Configured Default Imaging Energy
DCM	130806	Configured Lowest Imaging Energy
DCM	130790	RT Patient Positioning Reference Image
SCT	468440006	Digital imager, radiation therapy
SCT	468886001	Digital imaging scanner, computed radiography
SCT	90003000	Magnetic resonance imaging unit
SCT	466556008	X-Ray film cassette, manual
UCUM	{MU}	Monitor Units
DCM	130794	Acquisition Initiation after end of Radiation
DCM	130793	Acquisition Initiation before start of Radiation
DCM	130795	Acquisition Initiation by triggering parameter
DCM	130792	Acquisition Initiation not defined
SCT	249599008	Empty Rectum
SCT	249602003	Full Rectum
SCT	245849007	Post-surgical anatomy
DCM	130833	Pre-surgical anatomy
DCM	110509	Change of procedure for correct charging
DCM	110528	Discontinued Procedure Step rescheduled
DCM	110529	Discontinued Procedure Step rescheduling recommended
DCM	110513	Discontinued for unspecified reason
DCM	110500	Doctor canceled procedure
DCM	110510	Duplicate order
DCM	110516	Equipment change
DCM	110502	Incorrect procedure ordered
DCM	110512	Incorrect side ordered
DCM	110514	Incorrect worklist entry selected
DCM	110524	Media Failure
DCM	110511	Nursing unit cancel
DCM	110523	Object Set incomplete
DCM	110522	Object Types not supported
DCM	110521	Objects incorrectly formatted
DCM	110507	Patient did not arrive
DCM	110504	Patient died
DCM	110508	Patient pregnant
DCM	110505	Patient refused to continue procedure
DCM	110506	Patient taken for treatment or surgery
SCT	292094009	Radiopharmaceutical Adverse Reaction
DCM	110526	Resource pre-empted
DCM	110530	Workitem assignment rejected by assigned resource
DCM	110533	Workitem expired
DCM	110531	Insufficient quality for interpretation
DCM	110532	Interpretation requires specialist expertise
DCM	126810	IEC61217 Gantry Continuous Pitch Angle
DCM	126809	IEC61217 Gantry Continuous Roll Angle
DCM	126811	IEC61217 Gantry Continuous Yaw Angle
DCM	126801	IEC61217 Patient Support Continuous Yaw Angle
DCM	126805	IEC61217 Table Top Continuous Eccentric Angle
DCM	126802	IEC61217 Table Top Continuous Pitch Angle
DCM	126803	IEC61217 Table Top Continuous Roll Angle
DCM	126804	IEC61217 Table Top Eccentric Axis Distance
DCM	126806	IEC61217 Table Top Lateral Position
DCM	126807	IEC61217 Table Top Longitudinal Position
DCM	126808	IEC61217 Table Top Vertical Position
DCM	130017	Maximum Absolute Volume at Radiation Dose
DCM	130008	Maximum Equivalent Uniform Dose
DCM	130006	Maximum Mean Radiation Dose
DCM	130015	Maximum Percent Volume at Radiation Dose
DCM	130004	Maximum Radiation Dose
DCM	130002	Maximum Surface Radiation Dose
DCM	130018	Minimize Meterset
DCM	130016	Minimum Absolute Volume at Radiation Dose
DCM	130007	Minimum Equivalent Uniform Dose
DCM	130005	Minimum Mean Radiation Dose
DCM	130014	Minimum Percent Volume at Radiation Dose
DCM	130003	Minimum Radiation Dose
DCM	130001	Minimum Surface Radiation Dose
DCM	130009	Prescription Radiation Dose
DCM	130076	Specified Conformation Number
DCM	130074	Specified Conformity Index
DCM	130075	Specified Healthy Tissue Conformity Index
DCM	130077	Specified Homogeneity Index
DCM	130047	External Body Model
DCM	130046	Non-specific Volume
DCM	130045	Brachytherapy Device
DCM	130044	Fixation or Positioning Device
DCM	130405	Patient-Attached Dose Control Object
DCM	130042	RT Dose Calculation Structure
DCM	130043	RT Geometric Information
DCM	130746	RT Registration Mark
DCM	130041	RT Target
DCM	130748	Radiotherapy Dose Region
DCM	130666	Radiotherapy Fiducial
DCM	130073	Isocentric Treatment Location Point
DCM	130071	Moveable Laser Patient Setup Point
DCM	130069	Patient Setup Point
DCM	130072	Reference Acquisition Point
DCM	130070	Room Laser Patient Setup Point
DCM	130068	Extended Patient Anatomy Model
DCM	130067	Patient Anatomy Model
DCM	130081	Unclassified Combination
DCM	130048	Unclassified Volume
DCM	130135	Historical RT Prescription
DCM	130136	RT Prescription Input Images
LN	30954-2	Relevant Diagnostic Tests and/or Laboratory Data
DCM	130137	RT Treatment Planning Input Images
DCM	130103	Arc Beam
DCM	130104	Conformal Arc Beam
DCM	130106	Sliding Window Beam
DCM	130102	Static Beam
DCM	130105	Step and Shoot Beam
DCM	130107	VMAT
DCM	130108	Helical Beam
DCM	130109	Topographic Beam
SCT	228736002	Surface Bolus
DCM	130123	Aperture Block
SCT	228739009	Shielding Block
DCM	130124	Accessory Tray
DCM	130125	Radiotherapy Applicator
UCUM	kV	Kilovolt
UCUM	MeV	Megaelectronvolt
UCUM	MV	Megavolt
DCM	130138	Multiple Fixed Sources
DCM	130140	Non-Synchronized Robotic Treatment
DCM	130139	Synchronized Robotic Treatment
SCT	46602004	Electron
SCT	290006006	Photon
NCIt	C597	Ion
SCT	89177007	Proton
DCM	130143	^12^Carbon nucleus
DCM	130144	^16^Oxygen nucleus
DCM	130141	^3^Helium nucleus
DCM	130142	^4^Helium nucleus
SCT	9351000	^103^Palladium
SCT	8227001	^106^Ruthenium
SCT	13237009	^131^Cesium
SCT	55117002	^137^Cesium
SCT	48341001	^192^Iridium
SCT	51800004	^222^Radon
SCT	28243009	^226^Radium
SCT	35978008	^252^Californium
SCT	14071002	^90^Strontium
DCM	130101	Continuous Permanent
DCM	130100	Continuous Temporary
DCM	130099	Hyper-fractionation
DCM	130098	Hypo-fractionation
DCM	130096	Single Fraction
DCM	130097	Standard Fractionation
SCT	228792002	CTV
DCM	130049	CTV Nodal
DCM	130050	CTV Primary
DCM	130055	Entire Body Target Volume
SCT	228791009	GTV
DCM	130051	GTV Nodal
DCM	130052	GTV Primary
DCM	130056	ITV
SCT	228790005	Irradiated Volume
SCT	228793007	PTV
DCM	130053	PTV Nodal
DCM	130054	PTV Primary
DCM	130063	Radiation Dose Normalization Point
DCM	130064	Radiation Dose Reference Point
DCM	130059	Treated Volume
DCM	130058	Avoidance Volume
DCM	130062	Conformality Shell
DCM	130065	Dose Calculation Bounding Volume
DCM	130060	Organ At Risk
DCM	130057	Planning Organ At Risk Volume
DCM	130061	Radiation Dose Shaping Volume
DCM	130066	Radiation Interaction Volume
DCM	130127	Fractionation-based or temporally-based methods
DCM	130126	Radiation transport-based methods
DCM	130128	Local Effect Model
DCM	130129	Microdosimetric Kinetic Model
DCM	130130	Equivalent 2-Gray Fractions Model
DCM	130131	Linear-Quadratic Model
DCM	130134	Linear-Quadratic Model for Low-Dose Rate Brachytherapy
DCM	130132	Linear-Quadratic Model with Time Factor
DCM	130133	Linear-Quadratic-Linear Model
DCM	130330	Jaw Pair
DCM	130331	Leaf Pairs
DCM	130333	Single Leaves
DCM	130332	Variable Circular Collimator
DCM	130343	Electron Fixed Aperture
DCM	130345	Intraoperative Fixed Aperture
DCM	130344	Photon Fixed Aperture
DCM	130340	Physical Compensator
DCM	130341	Total Body Irradiation
DCM	130342	Total Skin Irradiation
DCM	130359	Treatment Machine Isocenter
DCM	130348	Dynamic Wedge
DCM	130346	Hard Wedge
DCM	130347	Motorized Wedge
DCM	130334	X Orientation
DCM	130335	Y Orientation
DCM	130354	Bowtie Filter
DCM	130352	Film Holder
DCM	130349	Graticule
DCM	130351	Image Detector
DCM	130350	Reticle
DCM	130353	Winston-Lutz Pointer
DCM	130355	Flattening Filter Beam
DCM	130356	Non-Flattening Filter Beam
DCM	130357	Partial Flattening Filter Beam
UCUM	{MU}/s	Monitor Units/Second
DCM	130361	Radiotherapy Treatment Device
DCM	130360	Fixed Laser Setup Point
NCIt	C93176	Dosimetrist
DCM	128678	Physics Assistant
DCM	130363	Body Node Set
DCM	130362	Head Node Set
DCM	130366	QA Node
DCM	130365	QA Node Pair
DCM	130364	Trigeminal Node Set
UCUM	Gy/s	Gy/s
DCM	130742	Accessory Clearance Interlock
DCM	130831	Beam Energy Interlock
DCM	110520	Channel Obstruction
DCM	130739	Clearance Interlock
DCM	130478	Door Interlock
DCM	130738	Dose Limit Interlock
DCM	130829	MLC Position Interlock
DCM	130740	Machine Clearance Interlock
DCM	130830	Meterset Rate Interlock
DCM	130743	Out of Tolerance Interlock
DCM	130741	Patient Clearance Interlock
DCM	130479	Patient Motion Interlock
DCM	130475	Primary Fluence Monitoring System Interlock
DCM	130828	Radiation Detected During Beam Hold Interlock
DCM	130824	Scan Spot Interlock
DCM	130827	Scan Spot Meterset Interlock
DCM	130825	Scan Spot Position Interlock
DCM	130826	Scan Spot Size Interlock
DCM	130476	Secondary Fluence Monitoring System Interlock
DCM	130477	Timer Interlock
DCM	130454	Interlock Overridden
DCM	130744	Interlock Resolved
DCM	130455	Patient Repositioned
DCM	130453	Treatment Terminated
DCM	130459	Applicator Present
DCM	130458	Block Present
DCM	130456	Bolus Present
DCM	130457	ConePresent
DCM	130460	Headframe Present
DCM	130464	Change in Patient Anatomy
DCM	130461	Inappropriate Patient Orientation
DCM	130462	Inappropriate Patient Position
DCM	130465	Machine Calibration Adjustment
DCM	130467	Machine Capability License Expired
DCM	130463	Machine Not Available
DCM	130466	Unavailability of a Beam Modifier
DCM	130468	Beam Targeting Tolerance Violation
DCM	130470	Delivery Rate Tolerance Violation
DCM	130469	Meterset Tolerance Violation
DCM	130474	Dose Rate Tolerance Violation
DCM	130471	Jaw Position Tolerance Violation
DCM	130472	MLC Position Tolerance Violation
DCM	130473	Source Position Tolerance Violation
DCM	126812	Isocentric Patient Support Continuous Pitch Angle
DCM	126813	Isocentric Patient Support Continuous Roll Angle
DCM	126814	Isocentric Patient Support Continuous Yaw Angle
DCM	126815	Isocentric Patient Support Lateral Position
DCM	126816	Isocentric Patient Support Longitudinal Position
DCM	126817	Isocentric Patient Support Vertical Position
DCM	130631	Controlled SSD Setup Method
DCM	130630	Isocentric Setup Method
DCM	130635	Ocular Gaze Setup Method
DCM	130634	Skin Apposition Setup Method
DCM	130633	Stereotactic Setup Method
DCM	130632	TBI Setup Method
DCM	130640	Cavity radiation shield
SCT	469266003	Eye radiation shield
SCT	470204007	Gonad radiation shield
DCM	130641	Independent radiation shield
DCM	130650	Coaching Device
DCM	130648	Combined Structured Light/Thermal Imager
DCM	130645	Infrared Marker
DCM	LS	Laser Surface Scan
DCM	130643	Mechanical Pointer
DCM	130649	Ocular Fixation Light
DCM	130642	Optical Distance Meter
DCM	130651	Patient Distraction Device
DCM	130646	Radioactive Marker
DCM	130644	Radiofrequency Transponder
DCM	130647	Thermal Imager
DCM	130663	RT Radiation previously delivered
DCM	130665	Treatment exceeds patient tolerance
DCM	130664	Treatment unnecessary
DCM	130652	Collision Checks
DCM	130638	Patient Alignment Procedure
DCM	130637	Patient Fixation Procedure
DCM	130639	Patient Motion Management Setup Procedure
DCM	130636	Patient Shielding Procedure
SCT	68894007	Placing restraint
SCT	304495004	Vital signs monitoring
DCM	130747	Isodose Volume
DCM	113852	Irradiation Event
DCM	113970	Procedure Step To This Point
DCM	113769	Irradiation Event UID
DCM	121126	Performed Procedure Step SOP Instance UID
DCM	112002	Series Instance UID
SCT	44491008	Fluoroscopy
DCM	113613	Rotational Acquisition
DCM	113611	Stationary Acquisition
DCM	113612	Stepping Acquisition
DCM	113890	All Planes
DCM	113620	Plane A
DCM	113621	Plane B
DCM	113622	Single Plane
DCM	113630	Continuous
DCM	113631	Pulsed
SCT	77477000	Computed tomography
SCT	717193008	Cone beam computed tomography
SCT	1290849002	Dental radiography
SCT	241686001	Dual energy X-Ray absorptiometry
SCT	169014003	Fluoroscopy and radiography
SCT	168537006	Plain radiography
SCT	12503006	Aluminum
SCT	66925006	Copper
SCT	767775001	Europium
SCT	88488004	Lead
SCT	71128006	Molybdenum
SCT	767776000	Niobium
SCT	59801003	Rhodium
SCT	12597001	Tin
DCM	113652	Butterfly filter
DCM	113653	Flat filter
DCM	113650	Strip filter
DCM	113651	Wedge filter
DCM	113750	Distance Source to Detector
DCM	113748	Distance Source to Isocenter
DCM	113737	Distance Source to Reference Point
DCM	113792	Distance Source to Table Plane
DCM	113761	Table Height End Position
DCM	113753	Table Height Position
DCM	113760	Table Lateral End Position
DCM	113752	Table Lateral Position
DCM	113759	Table Longitudinal End Position
DCM	113751	Table Longitudinal Position
DCM	128769	Table X End Position to Isocenter
DCM	128766	Table X Position to Isocenter
DCM	128770	Table Y End Position to Isocenter
DCM	128767	Table Y Position to Isocenter
DCM	128771	Table Z End Position to Isocenter
DCM	128768	Table Z Position to Isocenter
SCT	15869005	Dosimeter
DCM	113801	CTDIfreeair to E conversion via MC computation
DCM	113803	CTDIfreeair to E conversion via measurement
DCM	113800	DLP to E conversion via MC computation
DCM	113802	DLP to E conversion via measurement
SCT	702569007	Cone Beam Acquisition
DCM	113805	Constant Angle Acquisition
DCM	113807	Free Acquisition
DCM	113804	Sequenced Acquisition
SCT	116152004	Spiral Acquisition
DCM	113806	Stationary Acquisition
SCT	399331006	CT without contrast
SCT	27483000	Diagnostic radiography with contrast media
DCM	113841	ICRP Pub 103
DCM	113808	ICRP Pub 60
SCT	26194003	Tungsten
DCM	111645	Crossed grid
DCM	111641	Fixed grid
DCM	111642	Focused grid
DCM	111646	No grid
DCM	111644	Parallel grid
DCM	111643	Reciprocating grid
DCM	111640	Virtual grid
DCM	113856	Automated Data Collection
DCM	113867	Computed From Image Attributes
DCM	113866	Copied From Image Attributes
DCM	113868	Derived From Human-Readable Reports
DCM	113858	MPPS Content
DCM	113940	System Calculated
DCM	113608	Acquisition Number
DCM	113609	Instance Number
DCM	113607	Series Number
DCM	113935	AAPM 204 AP Dimension
DCM	113937	AAPM 204 Effective Diameter Estimated From Patient Age
DCM	113934	AAPM 204 Lateral Dimension
DCM	113936	AAPM 204 Sum of Lateral and AP Dimension
DCM	113989	Arithmetic Average of SSDE(z)
DCM	113988	Estimated from Water Equivalent Diameter
DCM	113984	Water Equivalent Diameter From Localizer
DCM	113983	Water Equivalent Diameter From Raw Data
DCM	113982	Water Equivalent Diameter Integrated Across Scan Range
DCM	113981	Water Equivalent Diameter Representative Value
DCM	113965	100cm from X-Ray Source
DCM	113860	15cm from Isocenter toward Source
DCM	113864	15cm from Table Centerline
DCM	113862	1cm above Tabletop
DCM	113863	30cm above Tabletop
DCM	113861	30cm in Front of Image Input Surface
DCM	113865	4.2cm above Breast Support Surface
DCM	113964	At Surface of Patient
DCM	113941	In Detector Plane
DCM	113948	Direct Detector
DCM	113951	Film
DCM	113949	Indirect Detector
DCM	113950	Storage Detector
DCM	113955	C-Arm Mount
DCM	113952	Table Mount
DCM	113953	Unmounted Detector
DCM	113954	Upright Stand Mount
DCM	113959	Cassette-based Projection Radiography System
DCM	113957	Fluoroscopy-Guided Projection Radiography System
DCM	113958	Integrated Projection Radiography System
DCM	113962	Filtered Back Projection
DCM	113963	Iterative Reconstruction
DCM	128553	Patient motion
DCM	128554	Suboptimal contrast timing
DCM	113523	ICRP Publication 106
DCM	113521	ICRP Publication 53
DCM	113522	ICRP Publication 80
DCM	113529	Institutionally Approved Estimates
DCM	113530	Investigational New Drug
DCM	113520	MIRD Pamphlet 1
DCM	113526	MIRDOSE
DCM	113527	OLINDA-EXM
DCM	113528	Package Insert
DCM	113541	Dose Calibrator
DCM	113542	Infusion System
DCM	113543	Radioisotope Generator
SCT	425647002	Bone Surface
SCT	78076003	Eye lenses
SCT	385294005	Salivary Glands
LN	62238-1	CKD-EPI Formula estimation of GFR
LN	35591-7	Cockroft-Gault Formula estimation of GFR
LN	33914-3	Glomerular Filtration Rate (MDRD)
LN	50384-7	Glomerular Filtration Rate Creatinine-based formula (Schwartz)
LN	50210-4	Glomerular Filtration Rate Cystatin-based formula
LN	48643-1	Glomerular Filtration Rate black (MDRD)
LN	50044-7	Glomerular Filtration Rate female (MDRD)
LN	48642-3	Glomerular Filtration Rate non-black (MDRD)
DCM	113571	CKD-EPI Formula estimation of GFR
DCM	113570	Cockroft-Gault Formula estimation of GFR
DCM	113572	Glomerular Filtration Rate (MDRD)
DCM	113577	Glomerular Filtration Rate Creatinine-based formula (Schwartz)
DCM	113576	Glomerular Filtration Rate Cystatin-based formula
DCM	113574	Glomerular Filtration Rate black (MDRD)
DCM	113575	Glomerular Filtration Rate female (MDRD)
DCM	113573	Glomerular Filtration Rate non-black (MDRD)
DCM	111637	Accumulated Average Glandular Dose (mammo)
DCM	113727	Acquisition Dose Area Product Total
DCM	113507	Administered activity
DCM	130745	CT Dose Length Product Sub-Total
DCM	113813	CT Dose Length Product Total
DCM	113722	Dose Area Product Total
DCM	113839	Effective Dose
DCM	111636	Entrance Exposure at RP
DCM	113726	Fluoro Dose Area Product Total
DCM	113830	Mean CTDIvol
DCM	113730	Total Fluoro Time
DCM	113731	Total Number of Radiographic Frames
DCM	128531	Maximum Absorbed Radiation Dose
DCM	128533	Mean Absorbed Radiation Dose
DCM	128539	Median Absorbed Radiation Dose
DCM	128532	Minimum Absorbed Radiation Dose
DCM	128534	Mode Absorbed Radiation Dose
DCM	128535	Maximum Equivalent Radiation Dose
DCM	128537	Mean Equivalent Radiation Dose
DCM	128540	Median Equivalent Radiation Dose
DCM	128536	Minimum Equivalent Radiation Dose
DCM	128538	Mode Equivalent Radiation Dose
DCM	128487	3D Dose Map
DCM	128488	Dose Gradient
DCM	121342	Dose Image
DCM	128496	Dose Point Cloud
DCM	128484	Isodose
DCM	128485	Skin Dose Map
DCM	128404	Anthropomorphic Model
DCM	128494	Patient Segmented Model
DCM	128418	Simple Object Model
DCM	128406	BREP Radiation Transport Model
DCM	128421	Geometric Radiation Transport Model
DCM	128497	Measured Radiation Dose
DCM	128423	Mesh Radiation Transport Model
DCM	128424	NURBS Radiation Transport Model
DCM	128422	Voxelized Radiation Transport Model
DCM	128431	Beam Block
DCM	128492	Patient Support
DCM	128459	Table
DCM	128460	Table Core
DCM	128461	Table Outer Liner
DCM	128462	Table Pad
DCM	113771	X-Ray Filters
SCT	65577000	X-Ray shield
SCT	88014003	Beryllium
UMLS	C0064329	Kevlar Aramid Fiber
DCM	128480	Analytical Algorithm
DCM	128481	Empirical Algorithm
MSH	D009010	Monte Carlo Method
DCM	128479	Tabular Data Algorithm
DCM	128411	Backscatter
DCM	128405	Breast Thickness
DCM	128452	Correction Factor
DCM	128453	Curve Fit Parameter
DCM	128407	DgN
DCM	128527	Distance Correction
DCM	111634	Half Value Layer
DCM	128455	Homogeneity Factor
DCM	128522	Normalization Factor
DCM	128523	Offset Factor
DCM	128408	Patient AP Dimension
DCM	128409	Patient Lateral Dimension
DCM	111046	Percent Fibroglandular Tissue
DCM	128410	SSDE Conversion Factor
DCM	128433	Tissue Air Ratio
DCM	128526	Tissue Fraction
NCIt	C70774	Unit Conversion Factor
SCT	117362005	Nominal
DCM	130533	Beginning of Time Period
DCM	130532	Duration of Time Period
DCM	130534	End of Time Period
DCM	130535	Middle of Time Period
DCM	130537	Equipment Origin
DCM	130539	Isocenter Origin
DCM	130540	Patient Coordinate System Origin
DCM	130538	Patient Support Origin
DCM	130536	Room Origin
DCM	130811	Dual-side illumination
DCM	130814	Interstitial illumination
DCM	130812	Multi-side illumination
DCM	130810	Single-side illumination
DCM	130813	Through-transducer illumination
SCT	12977001	Deuterium oxide
SCT	1004163002	Ultrasound coupling gel
DCM	130817	Interferometric Transducer
DCM	130816	MEMS-based Transducer
DCM	130815	Piezocomposite Transducer
DCM	130819	Dual Speed of Sound Correction
DCM	130820	Speed of Sound Map Correction
DCM	130818	Uniform Speed of Sound Correction
DCM	130822	Numerical Acoustic Model
DCM	130821	Spherical Back Projection
DCM	130823	Blood Deoxygenation Level
SCT	38082009	Hemoglobin
SCT	59094002	Melanin
SCT	433231002	Contrast echocardiography
SCT	433235006	Fetal echocardiography
SCT	429884006	Intraoperative echocardiography
SCT	252420009	Intravascular echocardiography
SCT	431852008	Pediatric echocardiography
SCT	18590009	Cardiac pacing
SCT	128965002	Hand grip
LN	33067-0	Conception Date
LN	11778-8	EDD
LN	11779-6	EDD from LMP
LN	11781-2	EDD from average ultrasound age
LN	11780-4	EDD from ovulation date
LN	33066-2	Estimated LMP by EDD
LN	8665-2	LMP
LN	11976-8	Ovulation date
LN	11823-2	Cephalic Index
LN	11871-1	FL/AC
LN	11872-9	FL/BPD
LN	11873-7	FL/HC
LN	11947-9	HC/AC
LN	33191-8	APAD * TAD
LN	11979-2	Abdominal Circumference
LN	11818-2	Anterior-Posterior Abdominal Diameter
LN	11819-0	Anterior-Posterior Trunk Diameter
LN	11824-0	BPD area corrected
LN	11820-8	Biparietal Diameter
LN	11860-4	Cisterna Magna Length
LN	11963-6	Femur Length
LN	11965-1	Foot length
LN	11984-2	Head Circumference
LN	53684-7	Left Fetal Ear Length
LN	11834-9	Left Kidney length
LN	11853-9	Left Kidney thickness
LN	11825-7	Left Kidney width
LN	11851-3	Occipital-Frontal Diameter
LN	53668-0	Right Fetal Ear Length
LN	11836-4	Right Kidney length
LN	11855-4	Right Kidney thickness
LN	11827-3	Right Kidney width
LN	33068-8	Thoracic Area
LN	11988-3	Thoracic Circumference
LN	11862-0	Transverse Abdominal Diameter
LN	11863-8	Transverse Cerebellar Diameter
LN	11864-6	Transverse Thoracic Diameter
LN	11962-8	Clavicle length
LN	11964-4	Fibula length
LN	11966-9	Humerus length
LN	11967-7	Radius length
LN	11968-5	Tibia length
LN	11969-3	Ulna length
LN	33197-5	Anterior Horn Lateral ventricular width
LN	33070-4	Inner Orbital Diameter
LN	12171-5	Lateral Ventricle width
LN	12146-7	Nuchal Fold thickness
LN	33069-6	Nuchal Translucency
LN	11629-3	Outer Orbital Diameter
LN	33196-7	Posterior Horn Lateral ventricular width
LN	12170-7	Width of Hemisphere
LN	11627-7	Amniotic Fluid Index
LN	11624-4	First Quadrant Diameter
LN	11623-6	Fourth Quadrant Diameter
LN	11626-9	Second Quadrant Diameter
LN	11625-1	Third Quadrant Diameter
LN	11957-8	Crown Rump Length
LN	11850-5	Gestational Sac Diameter
LN	33071-2	Spine Length
LN	11816-6	Yolk Sac length
LN	11961-0	Cervix Length
LN	12145-9	Endometrium Thickness
LN	33077-9	A-P Abdominal Diameter, Lessoway 1998
LN	33546-3	AC (derived) by GA, Chitty 1994
LN	33147-0	AC (measured) by GA, Chitty 1994
LN	33145-4	AC by GA, ASUM 2000
LN	33146-2	AC by GA, Hadlock 1984
LN	33148-8	AC by GA, Merz 1988
LN	33149-6	AC by GA, Shinozuka 1996
LN	33072-0	AC, ASUM 2000
LN	11889-3	AC, Campbell 1975
LN	11892-7	AC, Hadlock 1984
LN	33073-8	AC, Hansmann1985
LN	33537-2	AC, Jeanty 1982
LN	11893-5	AC, Jeanty 1984
LN	33074-6	AC, Lessoway 1998
LN	33075-3	AC, Mertz 1988
LN	33076-1	AC, Shinozuka 1996
LN	11884-4	Average Ultrasound Age
LN	33150-4	AxT by GA, Shinozuka 1996
LN	33078-7	AxT, Shinozuka 1996
LN	33545-5	BD, Jeanty 1982
LN	33151-2	BPD by GA, ASUM 2000
LN	33198-3	BPD by GA, Hadlock 1984
LN	33153-8	BPD by GA, Jeanty 1982
LN	33154-6	BPD by GA, Merz 1988
LN	33155-3	BPD by GA, Rempen 1991
LN	33156-1	BPD by GA, Shinozuka 1996
LN	33556-2	BPD outer-inner by GA, Chitty 1994
LN	33152-0	BPD outer-outer by GA, Chitty 1994
LN	33079-5	BPD, ASUM 1989
LN	11900-8	BPD, Doubilet 1993
LN	11902-4	BPD, Hadlock 1984
LN	11903-2	BPD, Hansmann 1985
LN	33538-0	BPD, Hansmann 1986
LN	33539-8	BPD, Jeanty 1982
LN	11905-7	BPD, Jeanty 1984
LN	11906-5	BPD, Kurtz 1980
LN	33080-3	BPD, Lessoway 1998
LN	33081-1	BPD, Mertz 1988
LN	33082-9	BPD, Osaka 1989
LN	33083-7	BPD, Rempen 1991
LN	11907-3	BPD, Sabbagha 1978
LN	33084-5	BPD, Shinozuka 1996
LN	33085-2	BPD, Tokyo 1986
LN	33086-0	BPD-oi, Chitty 1997
LN	33087-8	BPD-oo, Chitty 1997
LN	11901-6	BPDa, Hadlock 1982
LN	33159-5	CRL by GA ASUM 2000
LN	33160-3	CRL by GA, Rempen1991
LN	33161-1	CRL by GA, Shinozuka 1996
LN	33089-4	CRL, ASUM 1991
LN	33090-2	CRL, ASUM 2000
LN	33091-0	CRL, Daya 1993
LN	11910-7	CRL, Hadlock 1992
LN	11911-5	CRL, Hansmann 1985
LN	33540-6	CRL, Hansmann 1986
LN	33092-8	CRL, Jeanty 1982
LN	11917-2	CRL, Jeanty 1984
LN	11913-1	CRL, Nelson 1981
LN	33093-6	CRL, Osaka 1989
LN	33094-4	CRL, Rempen 1991
LN	11914-9	CRL, Robinson 1975
LN	33095-1	CRL, Shinozuka 1996
LN	33096-9	CRL, Tokyo 1986
LN	33157-9	Cephalic Index by GA, Chitty 1994
LN	33158-7	Cephalic Index by GA, Hadlock 1981
LN	33088-6	Clavicle length, Yarkoni 1985
LN	11739-0	EFW by AC and BPD, Shepard 1982
LN	11732-5	EFW by AC, BPD, FL, HC, Hadlock 1985
LN	11734-1	EFW by AC, BPD, FL, Hadlock 1984
LN	11735-8	EFW by AC, BPD, FL, Hadlock 1985
LN	11738-2	EFW by AC, BPD, Hadlock 1984
LN	11756-4	EFW by AC, Campbell 1975
LN	11746-5	EFW by AC, FL, HC, Hadlock 1985
LN	11750-7	EFW by AC, FL, Hadlock 1984
LN	11751-5	EFW by AC, FL, Hadlock 1985
LN	11754-9	EFW by AC, HC Hadlock 1984
LN	33144-7	EFW by BPD, APAD, TAD, FL, Tokyo 1987
LN	33140-5	EFW by BPD, FTA, FL, Osaka 1990
LN	33139-7	EFW by BPD, TTD, Hansmann 1986
LN	33162-9	EFW by GA, Hadlock 1991
LN	33163-7	EFW by GA, Hansmann 1986
LN	33141-3	EFW1 by Shinozuka 1996
LN	33142-1	EFW2 by Shinozuka 1996
LN	33143-9	EFW3 by Shinozuka 1996
LN	33165-2	FL by GA, ASUM 2000
LN	33167-8	FL by GA, Chitty 1994
LN	33166-0	FL by GA, Hadlock 1984
LN	33168-6	FL by GA, Jeanty 1982
LN	33169-4	FL by GA, Merz 1988
LN	33170-2	FL by GA, Shinozuka 1996
LN	33098-5	FL, Chitty 1997
LN	11920-6	FL, Hadlock 1984
LN	11921-4	FL, Hansmann 1985
LN	33541-4	FL, Hansmann 1986
LN	11922-2	FL, Hohler 1982
LN	33099-3	FL, Jeanty 1982
LN	11923-0	FL, Jeanty 1984
LN	33100-9	FL, Lessoway 1998
LN	11924-8	FL, Merz 1987
LN	33542-2	FL, Merz 1988
LN	33101-7	FL, Osaka 1989
LN	33102-5	FL, Shinozuka 1996
LN	33103-3	FL, Tokyo 1986
LN	33185-0	FWP by GA, Alexander, 1996
LN	33189-2	FWP by GA, Brenner 1976
DCM	128040	FWP by GA, Campbell, 1991
LN	33190-0	FWP by GA, Hadlock 1985
DCM	128041	FWP by GA, Hadlock, 1991
LN	33184-3	FWP by GA, Williams, 1982
LN	33187-6	Female Singleton BWP by GA, Arbuckle 1993
LN	33188-4	Female Twins BWP by GA, Arbuckle 1993
LN	33138-9	Fetal Trunk Cross-Sectional Area, Osaka 1989
LN	33164-5	Fibula by GA, Jeanty 1983
LN	33097-7	Fibula, Jeanty 1983
LN	11918-0	Fibula, Merz 1987
LN	11926-3	Foot Length, Mercer 1987
LN	33171-0	GS by GA, Rempen 1991
LN	33104-1	GS, Daya 1991
LN	33105-8	GS, Hansmann 1979
LN	33106-6	GS, Hansmann 1982
LN	11928-9	GS, Hellman 1969
LN	33107-4	GS, Nyberg 1992
LN	11929-7	GS, Rempen 1991
LN	33108-2	GS, Tokyo 1986
LN	11885-1	Gestational Age by LMP
LN	33115-7	HC Merz, 1988
LN	33172-8	HC by GA, ASUM 2000
LN	33173-6	HC by GA, Hadlock 1984
LN	33175-1	HC by GA, Jeanty 1982
LN	33176-9	HC by GA, Merz 1988
LN	33174-4	HC derived by GA, Chitty 1994
LN	33111-6	HC derived, Chitty 1997
LN	33110-8	HC measured, Chitty 1997
LN	33109-0	HC, ASUM 2000
LN	11932-1	HC, Hadlock 1984
LN	33112-4	HC, Hansmann 1985
LN	33543-0	HC, Hansmann 1986
LN	33113-2	HC, Jeanty 1982
LN	11934-7	HC, Jeanty 1984
LN	33114-0	HC, Lessoway 1998
LN	80416-1	HC/AC by GA, Campbell 1977
LN	33177-7	Humerus Length by GA, ASUM 2000
LN	33116-5	Humerus Length, ASUM 2000
LN	33117-3	Humerus Length, Osaka 1989
LN	11936-2	Humerus, Jeanty 1984
LN	11937-0	Humerus, Merz 1987
LN	33122-3	IOD, Mayden 1982
LN	33123-1	IOD, Trout 1994
LN	33118-1	Length of Vertebra, Tokyo 1986
LN	33186-8	Male Singleton BWP by GA, Arbuckle 1993
LN	33199-1	Male Twins BWP by GA, Arbuckle 1993
LN	33178-5	OFD by GA, ASUM 2000
LN	33179-3	OFD by GA, Chitty 1994
LN	33119-9	OFD, ASUM 2000
LN	33544-8	OFD, Hansmann 1985
LN	33120-7	OFD, Hansmann 1986
LN	33121-5	OFD, Lessoway 1998
LN	33124-9	OOD, Mayden, 1982
LN	33125-6	OOD, Trout 1994
LN	33180-1	Radius by GA, Jeanty 1983
LN	33126-4	Radius, Jeanty 1983
LN	11939-6	Radius, Merz 1987
LN	33127-2	Spine Length, Tokyo, 1989
LN	33129-8	TAD Hansmann, 1979
LN	33128-0	TAD, Eriksen 1985
LN	33130-6	TAD, Tokyo 1986
LN	33181-9	TCD by GA Goldstein 1987
LN	33132-2	TCD, Chitty 1994
LN	33133-0	TCD, Goldstein 1987
LN	33134-8	TCD, Hill 1990
LN	33135-5	TCD, Nimrod 1986
LN	33131-4	ThC, Chitkara 1987
LN	11941-2	Tibia, Jeanty 1984
LN	33136-3	Transverse Thoracic Diameter, Hansmann 1985
LN	33137-1	Transverse Thoracic Diameter, Lessoway 1998
LN	11944-6	Ulna, Jeanty 1984
LN	11945-3	Ulna, Merz 1987
DCM	125012	Growth Percentile Rank
DCM	125013	Growth Z-score
LN	11886-9	Gestational Age by ovulation date
LN	11878-6	Number of Fetuses by US
LN	11888-5	Composite Ultrasound Age
LN	98031-8	EFW Discordance
LN	98032-6	EFW Ratio
LN	11767-1	EFW percentile rank
LN	11727-5	Estimated Weight
LN	11948-7	Fetal Heart Rate
LN	18185-9	Gestational Age
SCT	363654007	Orbit
DCM	125000	OB-GYN Ultrasound Procedure Report
SCT	268445003	Obstetric US scan
LN	24869-0	US Pelvis
DCM	125901	CARDIOsphere
NDC	11994-011-04	Definity
DCM	125902	Echovist
DCM	125903	Imagify
DCM	125904	Levovist
NDC	0407-2707-03	Optison
DCM	125905	Sonazoid
DCM	125906	SonoVue
DCM	125907	Targestar-B
DCM	125908	Targestar-P
DCM	125237	Cessation of exercise
DCM	125239	Cessation of stimulation
DCM	125235	Destruction of microbubbles
DCM	125236	Onset of exercise
DCM	125238	Onset of stimulation
DCM	125234	Start of contrast agent administration
DCM	125233	Start of drug dose administration
DCM	125240	Line scan pattern
DCM	125241	Plane scan pattern
DCM	125242	Volume scan pattern
DCM	125253	Curved linear ultrasound transducer geometry
DCM	130809	Hemispherical ultrasound transducer geometry
DCM	125252	Linear ultrasound transducer geometry
DCM	125251	Non-imaging Doppler ultrasound transducer geometry
DCM	130808	Planar matrix ultrasound transducer geometry
DCM	125255	Radial ultrasound transducer geometry
DCM	125256	Ring ultrasound transducer geometry
DCM	125254	Sector ultrasound transducer geometry
DCM	125257	Fixed beam direction
DCM	125258	Mechanical beam steering
DCM	125259	Phased beam steering
DCM	125266	Endocavitary Transducer
DCM	125264	Endorectal Transducer
DCM	125263	Endovaginal Transducer
DCM	125261	External Transducer
DCM	125267	Intraoperative Transducer
DCM	125265	Intravascular Transducer
DCM	125262	Transesophageal Transducer
DCM	121106	Comment
SCT	413996005	Dilated portion of segment
SCT	397421006	Origin of vessel
SCT	63161005	Main
LN	20167-3	Acceleration Index
LN	20168-1	Acceleration Time
LN	20217-6	Deceleration Time
LN	11653-3	End Diastolic Velocity
SCT	414599003	Length of Segment
SCT	408714007	Lumen Area Stenosis
SCT	408715008	Lumen Diameter Stenosis
LN	20256-4	Mean Gradient
LN	11665-7	Minimum Diastolic Velocity
LN	20355-4	Peak Blood Velocity
LN	20247-3	Peak Gradient
LN	11726-7	Peak Systolic Velocity
LN	12008-9	Pulsatility Index
LN	12023-8	Resistivity Index
LN	12144-2	Systolic to Diastolic Velocity Ratio
LN	20352-1	Time averaged mean velocity
LN	11692-1	Time averaged peak velocity
LN	20354-7	Velocity Time Integral
LN	33867-3	Velocity ratio
SCT	415814008	Vessel Intimal Cross-Sectional Diameter
SCT	415815009	Vessel Intimal Diameter
SCT	413975003	Vessel depth from surface
SCT	397414006	Vessel outside diameter
LN	33878-0	Volume flow
LN	33868-1	ICA/CCA velocity ratio
LN	33869-9	Renal Artery/Aorta velocity ratio
SCT	119281005	Lobe of thyroid
SCT	40867004	Thyroid isthmus
SCT	362892003	Thyroid part
SCT	79163004	Left lobe of thyroid
SCT	29565003	Right lobe of thyroid
SCT	13576009	Umbilical Vein
SCT	60028002	Uterine Vein
SCT	256779006	Vitelline Artery of Placenta
SCT	256875007	Vitelline Vein of Placenta
LN	59103-2	A-C Interval
LN	59081-0	A-Wave Peak Velocity
LN	20167-3	Acceleration Slope
LN	59130-5	Alias velocity
SCT	54993008	Cardiac Index
SCT	82799009	Cardiac Output
SCT	399367004	Cardiovascular Orifice Area
SCT	399027007	Cardiovascular Orifice Diameter
LN	59127-1	D-E Slope
LN	20216-8	Deceleration Slope
LN	59111-5	E Velocity to Annulus E Velocity Ratio
LN	59128-9	E-F Slope
LN	59080-2	E-Wave Peak Velocity
LN	59102-4	Flow Radius
LN	8867-4	Heart rate
LN	18054-7	Interventricular Septum % Thickening
LN	18154-5	Interventricular Septum Diastolic Thickness
LN	18158-6	Interventricular Septum Systolic Thickness
LN	18155-2	Interventricular Septum to Posterior Wall Thickness Ratio
SCT	399007006	LV Peak Diastolic Tissue Velocity During Atrial Systole
SCT	399293008	Left Ventricle Epicardial Diastolic Area, psax pap view
LN	29436-3	Left Ventricle Internal End Diastolic Dimension
LN	29438-9	Left Ventricle Internal Systolic Dimension
LN	18087-7	Left Ventricle Mass
LN	18053-9	Left Ventricle Posterior Wall % Thickening
LN	18152-9	Left Ventricle Posterior Wall Diastolic Thickness
LN	18156-0	Left Ventricle Posterior Wall Systolic Thickness
SCT	399063007	Left Ventricle Semi-major Axis Diastolic Dimension
SCT	399309003	Left Ventricle Truncated Semi-major Axis Diastolic Dimension
LN	18077-8	Left Ventricle diastolic major axis
LN	18076-0	Left Ventricle systolic major axis
SCT	399109006	Left Ventricular Diastolic Area
LN	18043-0	Left Ventricular Ejection Fraction by US
LN	18026-5	Left Ventricular End Diastolic Volume
LN	18148-7	Left Ventricular End Systolic Volume
SCT	399287000	Left Ventricular Fractional Area Change
LN	18051-3	Left Ventricular Fractional Shortening
SCT	399266005	Left Ventricular Index of Myocardial Performance
SCT	399051002	Left Ventricular Isovolumic Contraction Time
LN	18071-1	Left Ventricular Isovolumic Relaxation Time
SCT	399133000	Left Ventricular Peak Early Diastolic Tissue Velocity
SCT	399167005	Left Ventricular Peak Systolic Tissue Velocity
SCT	399030000	Left Ventricular Systolic Area
LN	59104-0	Peak E wave/Peak A wave by US
LN	34141-2	Peak Instantaneous Flow Rate
LN	59079-4	Peak Reversal Velocity during Atrial Contraction
LN	20280-4	Pressure Half-Time
SCT	399140004	Ratio of MV Peak Velocity to LV Peak Tissue Velocity E-Wave
SCT	399301000	Regurgitant Fraction
LN	59106-5	Stenosis Peak Gradient
LN	59107-3	Stenosis Peak Velocity
SCT	277381004	Stroke Index
LN	59115-6	Velocity of Flow Propagation
SCT	427990004	RV Cardiac Index
SCT	428628004	RV Cardiac Output
SCT	429619008	RV Stroke Index
SCT	429483009	RV Stroke Volume
LN	18153-7	Right Ventricular Anterior Wall Diastolic Thickness
LN	18157-8	Right Ventricular Anterior Wall Systolic Thickness
SCT	399154007	Right Ventricular Index of Myocardial Performance
LN	20304-2	Right Ventricular Internal Diastolic Dimension
LN	20305-9	Right Ventricular Internal Systolic Dimension
SCT	399023006	Right Ventricular Peak Systolic Pressure
LN	29486-8	Left Atrial Appendage Peak Velocity
LN	29469-4	Left Atrium Antero-posterior Systolic Dimension
LN	17977-0	Left Atrium Area A4C view
SCT	399235004	Left Atrium Systolic Volume
LN	17985-3	Left Atrium to Aortic Root Ratio
LN	17988-7	Right Atrium Area A4C view
LN	18070-3	Right Atrium Systolic Pressure
LN	18035-6	Mitral Regurgitation dP/dt derived from Mitral Reg. velocity
SCT	399229004	Mitral Valve A-Wave Duration
LN	17978-8	Mitral Valve A-Wave Peak Velocity
SCT	399062002	Mitral Valve AT/DT Ratio
SCT	399104001	Mitral Valve Closure to Opening Time
LN	18057-0	Mitral Valve Diastolic Peak Instantaneous Gradient
LN	18038-0	Mitral Valve E to A Ratio
LN	18040-6	Mitral Valve E-F Slope by M-Mode
SCT	399354002	Mitral Valve E-Wave Deceleration Time
LN	18037-2	Mitral Valve E-Wave Peak Velocity
LN	18036-4	Mitral Valve EPSS, E wave
LN	20296-0	Time from Q wave to Tricuspid Valve Opens
LN	18034-9	Tricuspid Regurgitation dP/dt
LN	18030-7	Tricuspid Valve A Wave Peak Velocity
SCT	399282006	Tricuspid Valve Closure to Opening Time
LN	18031-5	Tricuspid Valve E Wave Peak Velocity
LN	18039-8	Tricuspid Valve E to A Ratio
LN	18096-8	Pulmonic Valve Area by continuity
LN	18042-2	Pulmonic Valve Ejection Time
SCT	399238002	Ratio of Pulmonic Valve Acceleration Time to Ejection Time
LN	20295-2	Time from Q wave to Pulmonic Valve Closes
LN	18019-0	Left Pulmonary Artery Diameter
LN	18020-8	Main Pulmonary Artery Diameter
SCT	399048009	Main Pulmonary Artery Peak Velocity
LN	18021-6	Right Pulmonary Artery Diameter
LN	17996-0	Aortic Valve Cusp Separation
LN	18041-4	Aortic Valve Ejection Time
SCT	399058008	Ratio of Aortic Valve Acceleration Time to Ejection Time
LN	18011-7	Aortic Arch Diameter
LN	18014-1	Aortic Isthmus Diameter
LN	18015-8	Aortic Root Diameter
LN	18012-5	Ascending Aortic Diameter
LN	18013-3	Descending Aortic Diameter
LN	17995-2	Thoracic Aorta Coarctation Systolic Peak Instantaneous Gradient
LN	29460-3	Thoracic Aorta Coarctation Systolic Peak Velocity
SCT	399070007	Pulmonary Vein A-Wave Duration
LN	29453-8	Pulmonary Vein Atrial Contraction Reversal Peak Velocity
SCT	399039004	Pulmonary Vein D-Wave Velocity Time Integral
LN	29451-2	Pulmonary Vein Diastolic Peak Velocity
SCT	399267001	Pulmonary Vein S-Wave Velocity Time Integral
LN	29450-4	Pulmonary Vein Systolic Peak Velocity
LN	29452-0	Pulmonary Vein Systolic to Diastolic Ratio
LN	18050-5	Inferior Vena Cava % Collapse
LN	18006-7	Inferior Vena Cava Diameter
LN	29474-4	Hepatic Vein Atrial Contraction Reversal Peak Velocity
LN	29472-8	Hepatic Vein Diastolic Peak Velocity
LN	29471-0	Hepatic Vein Systolic Peak Velocity
LN	29473-6	Hepatic Vein Systolic to Diastolic Ratio
LN	29462-9	Pulmonary-to-Systemic Shunt Flow Ratio
LN	59090-1	ROI Internal Dimension by US
LN	59089-3	ROI Thickness by US
SCT	264068005	Left Lower Segment
SCT	255482005	Left Upper Segment
SCT	255496004	Right Lower Segment
SCT	255499006	Right Upper Segment
SCT	263677008	Antegrade Flow
SCT	66130006	Left to right cardiovascular shunt
SCT	397417004	Regurgitant Flow
SCT	312004007	Retrograde Flow
SCT	79692001	Right to left cardiovascular shunt
SCT	399214001	Apical four chamber
SCT	399232001	Apical two chamber
DCM	125210	Area by Pressure Half-Time
DCM	125204	Area-Length Biplane
DCM	125205	Area-Length Single Plane
DCM	125211	Biplane Ellipse
DCM	125228	Bullet Method
DCM	125212	Continuity Equation
DCM	125213	Continuity Equation by Mean Velocity
DCM	125214	Continuity Equation by Peak Velocity
DCM	125215	Continuity Equation by Velocity Time Integral
DCM	125206	Cube Method
DCM	125316	Directly measured
DCM	125219	Doppler Volume Flow
DCM	130683	Endocardial Method
DCM	130684	Epicardial Method
DCM	125217	Full Bernoulli
DCM	125270	Left Ventricle Mass by Area Length
DCM	125273	Left Ventricle Mass by Area Length - adjusted by Height
DCM	125221	Left Ventricle Mass by M-mode
DCM	125271	Left Ventricle Mass by M-mode - adjusted by Height
DCM	125222	Left Ventricle Mass by Truncated Ellipse
DCM	125272	Left Ventricle Mass by Truncated Ellipse - adjusted by Height
DCM	125207	Method of Disks, Biplane
DCM	125208	Method of Disks, Single Plane
DCM	125227	Modified Simpson
DCM	130685	Myocardial Midlayer Method
DCM	125220	Planimetry
DCM	125216	Proximal Isovelocity Surface Area
DCM	125218	Simplified Bernoulli
DCM	125226	Single Plane Ellipse
DCM	125209	Teichholz
SCT	59972007	Atrial Systole
SCT	444469002	Diastasis
SCT	90892000	Diastole
SCT	444392003	Diastolic Rapid Inflow
SCT	444389002	Early Diastole
SCT	416430001	End Systole
SCT	255236000	Peak Systolic
SCT	111973004	Systole
SCT	444371003	Ventricular Ejection
SCT	444379001	Ventricular Isovolumic Contraction
SCT	444361000	Ventricular Isovolumic Relaxation
SCT	8997002	Ventricular Systole
SCT	399086000	Lateral Mitral Annulus
SCT	399093001	Medial Mitral Annulus
SCT	65197004	Mitral Annulus
SCT	77583004	Aortic Valve Ring
SCT	373945007	Pericardial effusion
SCT	253678000	Thoracic Aortic Coarctation
SCT	113259005	Tricuspid Annulus
DCM	125223	4 Point Segment Finding Scale
DCM	125224	5 Point Segment Finding Scale
DCM	125225	5 Point Segment Finding Scale With Graded Hypokinesis
SCT	13213009	Congenital heart disease
SCT	386661006	Fever
SCT	66857006	Hemoptysis
SCT	413815006	Imaging guidance
SCT	373112006	Murmur
SCT	174826008	Arterial switch operation
SCT	174822005	Atrial inversion operation using atrial wall
SCT	112811009	Atrial septal defect repair
SCT	13662000	Blalock-Taussig shunt, pulmonary-subclavian artery anastomosis
SCT	233224003	Central aortopulmonary shunt operation
SCT	233199008	Closure of ductus arteriosus with clip
SCT	443829004	Coarctation of the Aorta Angioplasty with Implant of Stent
SCT	308696000	Coarctation of the Aorta Balloon Angioplasty
SCT	429620002	Construction of LV to aorta tunnel w RV to PA valved conduit
SCT	76025005	Correction of ventricular septal defect
SCT	233022006	Creation of conduit right atrium to pulmonary trunk
SCT	233134001	Damus-Stansel-Kaye operation
SCT	233230003	Hemi-Fontan operation
SCT	47432005	Implantation of heart valve prosthesis or synthetic device
SCT	37153009	Implantation of heart valve with tissue graft
SCT	1179121008	Insertion of atrial baffle
SCT	261537001	Insertion of interatrial baffle
SCT	427886002	Lateral-Caval Fontan procedure
SCT	444178004	Left Glenn shunt procedure
SCT	443989003	Left-sided bidirectional Glenn shunt procedure
SCT	40250003	Mustard operation
SCT	233139006	Norwood type operation
SCT	174900004	Partial anomalous pulmonary venous connection operation
SCT	441676000	Patent ductus arteriosus coil or device closure
SCT	30123000	Percutaneous prosthetic closure of atrial septal defect
SCT	429616001	Radical aortopulmonary reconstruct w RV to PA valveless conduit
SCT	44777001	Rastelli operation
SCT	274022008	Repair of coarctation of aorta
SCT	174836000	Repair of defect of the atrioventricular septum
SCT	174830006	Repair of total anomalous pulmonary venous connection
SCT	444001009	Right Glenn shunt procedure
SCT	444034006	Right-sided bidirectional Glenn shunt procedure
SCT	442123009	Sano procedure
SCT	89814007	Ventricular septal defect device closure
SCT	75053002	Acute febrile mucocutaneous lymph node syndrome
SCT	60234000	Aortic regurgitation
SCT	60732002	Atrial septal defect with endocardial cushion defect, partial
SCT	287272002	Cardiomegaly
SCT	7305005	Coarctation of the Aorta
SCT	360481003	Common atrioventricular canal
SCT	26146002	Complete transposition of great vessels
SCT	18546004	Congenital stenosis of aortic valve
SCT	83799000	Corrected transposition of great vessels
SCT	3415004	Cyanosis
SCT	27637000	Dextrocardia
SCT	443379009	Functional Single Ventricle
SCT	62067003	Hypoplastic left heart syndrome
SCT	218728005	Interrupted Aortic Arch
SCT	16567006	Mesocardia
SCT	68237008	Partial anomalous pulmonary venous connection
SCT	253590009	Pulmonary atresia with intact ventricular septum
SCT	253591008	Pulmonary atresia with ventricular septal defect
SCT	56786000	Pulmonic valve stenosis
SCT	58718002	Rheumatic Fever
SCT	86299006	Tetralogy of Fallot
SCT	443115002	Edema of fetal chest wall
SCT	443168008	Edema of fetal scalp
LN	59122-2	C-E Distance
LN	59091-9	D-E Excursion
LN	59109-9	Leaflet Separation
LN	59110-7	Leaflet Thickness
LN	59092-7	% Thickening
SCT	70822001	Cardiac ejection fraction
LN	59132-1	Fractional Shortening
LN	59118-0	HR-Corrected Mean Velocity of Circumferential Fiber Shortening
LN	59117-2	Mean Velocity of Circumferential Fiber Shortening (Mean VcFv)
LN	20226-7	Flow Area
LN	59123-0	Jet Area
LN	59105-7	A-Wave Duration
SCT	75367002	Blood Pressure
LN	59082-8	Closure to Opening Time
LN	20222-6	Ejection Time
LN	59108-1	Envelope Duration
LN	59119-8	Filling Time
LN	59086-9	Heart Rate-Corrected Ejection Time
LN	59087-7	Heart Rate-Corrected Pre-Ejection Period
LN	59084-4	Isovolumic Contraction Time
LN	59083-6	Isovolumic Relaxation Time
LN	59085-1	Pre-Ejection Period
LN	59088-5	Pre-Ejection Period/Ejection Time Ratio
LN	59121-4	Time to Peak by US
LN	59120-6	dP/dt by US
LN	59094-3	Endocardial Area
LN	59093-5	Epicardial Area
LN	59099-2	Myocardial Performance Index (Tei)
DCM	122447	Wall Mass
LN	59129-7	Left Ventricle E to A Tissue Velocity Ratio
LN	59097-6	Left Ventricle Meridional Wall Stress
LN	59133-9	Peak Tissue Velocity
LN	59096-8	Time to Left Ventricle E Tissue Velocity
LN	59095-0	Time to Left Ventricle S Tissue Velocity
LN	59125-5	Tissue Velocity Time Integral (VTI) for the area under Left Ventricle A wave
LN	59124-8	Tissue Velocity Time Integral (VTI) for the area under Left Ventricle E wave
LN	59114-9	Pulm Vein A duration to MV A duration difference
LN	59112-3	Pulmonary Vein A Duration Mitral Valve A Duration Ratio
LN	59113-1	Pulmonary Vein A VTI to Mitral Valve VTI Ratio
LN	59100-8	A-Wave Amplitude
LN	59126-3	B-C Slope
LN	59101-6	Pulmonary Artery Pressure using Accel Time
LN	59131-3	Left Atrium Volume to Right Atrium Volume Ratio
LN	59098-4	Mitral Valve E-septal Separation
LN	59116-4	Aortic Sinotubular Junction to Aortic Root Ratio
LN	59073-7	Cardiac Circumference, transverse by US
LN	59075-2	Cardiac Cross-sectional Area, transverse by US
LN	59076-0	Cardiothoracic Area Ratio
LN	59074-5	Cardiothoracic Circumference Ratio
LN	59077-8	Foramen Ovale Diameter/Aortic Root Diameter
LN	59078-6	Left Ventricle/Right Ventricle Diameter Ratio
SCT	249192005	Number of umbilical arteries
SCT	263943000	Anterior Wall
SCT	6530003	Cardiac Valve Leaflet
SCT	305437000	Cardiac valve annulus
SCT	41699000	Effusion
SCT	51249003	Left Inferior Pulmonary Vein
SCT	43863001	Left Superior Pulmonary Vein
SCT	60835009	Postductal region of aortic arch
SCT	264159006	Posterior Wall
SCT	75397005	Preductal region of aortic arch
SCT	443705001	Pulmonary Vein Common Left Segment
SCT	443591004	Pulmonary Vein Common Right Segment
SCT	443208000	Pulmonary Vein confluence to Atrium Connection
SCT	113273001	Right Inferior Pulmonary Vein
SCT	8629005	Right Superior Pulmonary Vein
SCT	443281009	Transverse Aortic Arch
SCT	443501007	Vena Contracta
SCT	443461006	Fontan Baffle Leak
SCT	443724003	Fontan Fenestration
SCT	443326004	Fontan Inferior Vena Cava Pathway
SCT	443298009	Fontan Pathway
SCT	443625008	Fontan Pulmonary Artery Connection
SCT	443789005	Glenn Pathway
SCT	443327008	Hemi-Fontan Pathway
SCT	9642004	Left Superior Vena Cava
SCT	443809000	Mustard or Senning Common Systemic Venous Pathway
SCT	444329004	Mustard or Senning Inferior Vena Cava Pathway
SCT	444177009	Mustard or Senning Superior Vena Cava Pathway
SCT	443444008	Right Superior Vena Cava
SCT	443445009	Cor Triatriatum Orifice
SCT	443907004	Mustard or Senning Pulmonary Venous Pathway
SCT	443297004	Pulmonary Vein to Atrium Connection
SCT	58095006	Interatrial Septum Structure
SCT	84712000	Limbus of Fossa Ovalis
SCT	204317008	Patent Foramen Ovale
SCT	312522004	Common non-mitral non-tricuspid Atrioventricular Valve Structure
SCT	443329006	Bulboventricular Foramen
SCT	443696003	Left Ventricle to Pulmonary Artery Conduit Anastomosis
SCT	39057004	Pulmonic Valve
SCT	443260009	Rastelli Interventricular Tunnel
SCT	443328003	Right Ventricle to Pulmonary Artery Conduit Anastomosis
SCT	443726001	Neoaortic Root
SCT	443283007	Neoaortic Valve
SCT	8128003	Root of Aorta
SCT	279317000	Truncal Valve Structure
SCT	443096004	Aorta to Pulmonary Artery Connection
SCT	443167003	Aortic Sinotubular Junction
SCT	113263003	Left Common Carotid Artery
SCT	36371001	Left Sinus of Valsalva
SCT	85235006	Left Subclavian Artery
SCT	24865005	Non-coronary Sinus
SCT	65355003	Right Common Carotid Artery
SCT	89093001	Right Sinus of Valsalva
SCT	29700009	Right Subclavian Artery
SCT	81128002	Structure Sinus of Valsalva
SCT	59438005	Anterior Descending Branch of Left Coronary Artery
SCT	443113009	Posterior Descending Coronary Artery
SCT	244251006	Septal Artery
SCT	439470001	Arteriovenous Fistula
SCT	53727004	Left Pleura
SCT	44788007	Right Pleura
LN	79940-3	Aortic annulus diameter
LN	79941-1	Aortic regurgitant flow
LN	79942-9	Aortic regurgitant fraction
LN	79943-7	Aortic regurgitant jet area/LVOT area %
LN	79944-5	Aortic regurgitant jet width/LVOT width %
LN	79945-2	Aortic regurgitation PISA radius
LN	79946-0	Aortic regurgitation PISA velocity
LN	79952-8	Aortic regurgitation VTI
LN	79949-4	Aortic regurgitation Vmax
LN	79947-8	Aortic regurgitation pressure half-time
LN	79948-6	Aortic regurgitation vena contracta width
LN	79950-2	Aortic regurgitation volume (Continuity VTI)
LN	79951-0	Aortic regurgitation volume (PISA)
LN	79953-6	Aortic root diameter
LN	79954-4	Aortic root diameter / BSA
LN	79955-1	Aortic sinotubular junction dimension
LN	79965-0	Aortic valve VTI
LN	79964-3	Aortic valve Vmax
LN	79958-5	Aortic valve area (Continuity VTI)
LN	79959-3	Aortic valve area (Continuity VTI) / BSA
LN	79956-9	Aortic valve area (Continuity Vmax)
LN	79957-7	Aortic valve area (Continuity Vmax) / BSA
LN	79960-1	Aortic valve effective regurgitant orifice area
LN	79961-9	Aortic valve mean blood velocity
LN	79962-7	Aortic valve mean gradient
LN	79963-5	Aortic valve peak instantaneous gradient
LN	79966-8	Ascending Aorta Dimension
LN	79967-6	Inferior vena cava diameter
LN	79969-2	Interventricular septum diastolic dimension 2D
LN	79968-4	Interventricular septum diastolic dimension MM
LN	79971-8	Interventricular septum systolic dimension 2D
LN	79970-0	Interventricular septum systolic dimension MM
LN	79972-6	Interventricular septum time to peak displacement
DCM	130688	LV End-systolic GLS 2CH (Endocardial)
DCM	130687	LV End-systolic GLS 4CH (Endocardial)
DCM	130689	LV End-systolic GLS ALAX (Endocardial)
DCM	130686	LV End-systolic GLS Multiview Mean (Endocardial)
DCM	130698	LV End-systolic Mechanical Dispersion
DCM	130696	LV Peak GLS 2CH (Endocardial)
DCM	130695	LV Peak GLS 4CH (Endocardial)
DCM	130697	LV Peak GLS ALAX (Endocardial)
DCM	130694	LV Peak GLS Multiview Mean (Endocardial)
DCM	130692	LV Peak Systolic GLS 2CH (Endocardial)
DCM	130691	LV Peak Systolic GLS 4CH (Endocardial)
DCM	130693	LV Peak Systolic GLS ALAX (Endocardial)
DCM	130690	LV Peak Systolic GLS Multiview Mean (Endocardial)
LN	80048-2	LV Ts-SD (Dyssynchrony Index)
LN	80036-7	LV basal anterior time to S Vmax (Ts-basal anterior)
LN	80037-5	LV basal anteroseptal time to S Vmax (TS-basal anteroseptal)
LN	80038-3	LV basal inferior time to S Vmax (Ts-basal inferior)
LN	80039-1	LV basal lateral time to S Vmax (Ts-basal lateral)
LN	80040-9	LV basal posterior time to S Vmax (Ts-basal posterior)
LN	80041-7	LV basal septal time to S Vmax (Ts-basal septal)
LN	80042-5	LV mid anterior time to S Vmax (Ts-mid anterior)
LN	80043-3	LV mid anteroseptal time to S Vmax (Ts-mid anteroseptal)
LN	80044-1	LV mid inferior time to S Vmax (Ts-mid inferior)
LN	80045-8	LV mid lateral time to S Vmax (Ts-mid lateral)
LN	80046-6	LV mid posterior time to S Vmax (Ts-mid posterior)
LN	80047-4	LV mid septal time to S Vmax (Ts-mid septal)
LN	79973-4	Left atrial end systolic area 2C
LN	79974-2	Left atrial end systolic area 4C
LN	79975-9	Left atrial end systolic diameter (AP) 2D
LN	79976-7	Left atrial end systolic diameter (AP) 2D / BSA
LN	79977-5	Left atrial end systolic diameter (AP) MM
LN	79978-3	Left atrial end systolic diameter (AP) MM / BSA
LN	79979-1	Left atrial end systolic length 2C
LN	79980-9	Left atrial end systolic length 4C
LN	79983-3	Left atrial end systolic volume biplane (MOD)
LN	79984-1	Left atrial end systolic volume biplane (MOD) / BSA
LN	79981-7	Left atrial end systolic volume biplane (area-length)
LN	79982-5	Left atrial end systolic volume biplane (area-length) / BSA
LN	79985-8	Left atrial end systolic volume single plane 2C (MOD)
LN	79986-6	Left atrial end systolic volume single plane 4C (MOD)
LN	79987-4	Left pulmonary artery diameter
LN	79988-2	Left venticular posterior wall time to peak displacement
LN	77891-0	Left ventricular ejection fraction (Teichholz) 2D
LN	18049-7	Left ventricular ejection fraction (Teichholz) MM
LN	79990-8	Left ventricular ejection fraction 3D
LN	79991-6	Left ventricular ejection fraction biplane (MOD)
LN	79992-4	Left ventricular ejection fraction single plane 2C (MOD)
LN	79993-2	Left ventricular ejection fraction single plane 4C (MOD)
LN	79994-0	Left ventricular end diastolic length 4C
LN	79995-7	Left ventricular end diastolic volume (3D)
LN	79996-5	Left ventricular end diastolic volume biplane (MOD)
LN	79997-3	Left ventricular end diastolic volume biplane (MOD) / BSA
LN	79998-1	Left ventricular end diastolic volume single plane 2C (MOD)
LN	79999-9	Left ventricular end diastolic volume single plane 4C (MOD)
LN	80000-3	Left ventricular end systolic volume (3D)
LN	80001-1	Left ventricular end systolic volume biplane (MOD)
LN	80002-9	Left ventricular end systolic volume biplane (MOD) / BSA
LN	80003-7	Left ventricular end systolic volume single plane 2C (MOD)
LN	80004-5	Left ventricular end systolic volume single plane 4C (MOD)
LN	80005-2	Left ventricular endocardial area SAX PM level
LN	80006-0	Left ventricular epicardial area SAX PM level
LN	29434-8	Left ventricular fractional shortening (of minor axis) (2D)
LN	29435-5	Left ventricular fractional shortening (of minor axis) (MM)
LN	80007-8	Left ventricular internal diastolic dimension - 2D
LN	80008-6	Left ventricular internal diastolic dimension - MM
LN	80009-4	Left ventricular internal diastolic dimension / BSA
LN	80010-2	Left ventricular internal diastolic dimension / BSA
LN	80011-0	Left ventricular internal systolic dimension - 2D
LN	80012-8	Left ventricular internal systolic dimension - MM
LN	80013-6	Left ventricular internal systolic dimension / BSA
LN	80014-4	Left ventricular internal systolic dimension / BSA
LN	18071-1	Left ventricular isovolumic relaxation time by Doppler
LN	80015-1	Left ventricular isovolumic relaxation time by TDI
LN	80016-9	Left ventricular mass (area-length)
LN	80017-7	Left ventricular mass (area-length) / BSA
LN	80018-5	Left ventricular mass (area-length) / height^^2.7
LN	80019-3	Left ventricular mass (dimension method) 2D
LN	80020-1	Left ventricular mass (dimension method) 2D / BSA
LN	80021-9	Left ventricular mass (dimension method) 2D / height^^2.7
LN	80022-7	Left ventricular mass (dimension method) MM
LN	80023-5	Left ventricular mass (dimension method) MM / BSA
LN	80024-3	Left ventricular mass (dimension method) MM / height^^2.7
LN	80025-0	Left ventricular mass (truncated ellipse)
LN	80026-8	Left ventricular mass (truncated ellipse) / BSA
LN	80027-6	Left ventricular mass (truncated ellipse) / height^^2.7
LN	80030-0	Left ventricular outflow tract VTI
LN	80029-2	Left ventricular outflow tract Vmax
LN	80028-4	Left ventricular outflow tract dimension (2D)
LN	80031-8	Left ventricular posterior wall diastolic thickness
LN	80032-6	Left ventricular posterior wall diastolic thickness
LN	80033-4	Left ventricular posterior wall systolic thickness
LN	80034-2	Left ventricular posterior wall systolic thickness
LN	79989-0	Left ventricular pre-ejection period
LN	80035-9	Left ventricular stroke volume 3D
LN		Main pulmonary artery Vmax
LN	80049-0	Main pulmonary artery diameter
LN	80053-2	Mitral annulus VTI
LN	80050-8	Mitral annulus diastolic diameter - A2C
LN	80051-6	Mitral annulus diastolic diameter - A4C
LN	80052-4	Mitral annulus diastolic diameter - PLAX
LN	80054-0	Mitral lateral e-prime Vmax
LN	80057-3	Mitral regurgitant flow (PISA)
LN	80055-7	Mitral regurgitant fraction (Continuity VTI)
LN	80056-5	Mitral regurgitant fraction (PISA)
LN	80059-9	Mitral regurgitation PISA radius
LN	80060-7	Mitral regurgitation PISA velocity
LN	80062-3	Mitral regurgitation Vmax
LN	80058-1	Mitral regurgitation peak gradient
LN	80061-5	Mitral regurgitation vena contracta width
LN	80063-1	Mitral regurgitation volume (Continuity VTI)
LN	80064-9	Mitral regurgitation volume (PISA)
LN	79911-4	Mitral septal e-prime Vmax
LN	80066-4	Mitral valve A-wave Vmax
LN	80065-6	Mitral valve A-wave duration
LN	80070-6	Mitral valve E-wave Vmax
LN	79914-8	Mitral valve VTI
LN	79913-0	Mitral valve Vmax
LN	80067-2	Mitral valve area (PISA)
LN	80068-0	Mitral valve area (Planimetry)
LN	80069-8	Mitral valve area (Pressure Half-Time)
LN	78191-4	Mitral valve deceleration time
LN	80071-4	Mitral valve effective regurgitant orifice area (PISA)
LN	80072-2	Mitral valve flow propagation velocity (Vp)
LN	80073-0	Mitral valve mean gradient
LN	80074-8	Mitral valve peak instantaneous gradient
LN	79912-2	Mitral valve pressure half-time
LN	79915-5	Pulmonary vein A-wave Vmax
LN	78184-9	Pulmonary vein A-wave duration
LN	79916-3	Pulmonary vein D-wave Vmax
LN	79917-1	Pulmonary vein S-wave Vmax
LN	79909-8	Pulmonic annulus diameter
LN	79919-7	Pulmonic regurgitation Vmax
LN	79934-6	Pulmonic regurgitation end diastolic peak gradient
LN	79918-9	Pulmonic regurgitation end diastolic velocity
LN	79910-6	Pulmonic valve VTI
LN	79920-5	Pulmonic valve Vmax
LN	79928-8	Pulmonic valve acceleration time
LN	79935-3	Pulmonic valve peak gradient
LN	80075-5	Right atrial end systolic area 4C
LN	80076-3	Right atrial major axis dimension 4C
LN	80077-1	Right atrial minor axis dimension 4C
LN	80078-9	Right atrial minor axis dimension 4C / BSA
LN	80079-7	Right pulmonary artery diameter
LN	80080-5	Right ventricular basal dimension 4C
LN	79929-6	Right ventricular ejection time
LN	80081-3	Right ventricular end diastolic area 4C
LN	80082-1	Right ventricular end systolic area 4C
LN	79936-1	Right ventricular fractional area change
LN	80083-9	Right ventricular free wall thickness 2D
LN	80084-7	Right ventricular free wall thickness MM
LN	80085-4	Right ventricular mid-cavity dimension 4C
LN	80086-2	Right ventricular myocardial performance index
LN	80089-6	Right ventricular outflow tract VTI
LN	80087-0	Right ventricular outflow tract diameter at pulmonic valve (RVOT-Distal)
LN	80088-8	Right ventricular outflow tract diameter at subvalvular level (RVOT-Proximal)
LN	80090-4	Right ventricular pre-ejection period
LN	77903-3	Tricuspid Annular Plane Systolic Excursion (TAPSE)
LN	80091-2	Tricuspid annulus diameter
LN	79932-0	Tricuspid regurgitation PISA radius
LN	79921-3	Tricuspid regurgitation Vmax
LN	79937-9	Tricuspid regurgitation peak gradient
LN	79933-8	Tricuspid regurgitation vena contracta width
LN	79923-9	Tricuspid valve A-wave Vmax
LN	79925-4	Tricuspid valve E-wave Vmax
LN	79927-0	Tricuspid valve Vmax
LN	79922-1	Tricuspid valve a-prime Vmax
LN	79930-4	Tricuspid valve closure to opening time
LN	79931-2	Tricuspid valve deceleration time
LN	18175-0	Tricuspid valve diastolic VTI
LN	79924-7	Tricuspid valve e-prime Vmax
LN	79938-7	Tricuspid valve mean gradient
LN	79939-5	Tricuspid valve peak gradient
LN	18032-3	Tricuspid valve pressure half-time
LN	79926-2	Tricuspid valve s-prime Vmax
DCM	125312	Behavior of the Finding Site
SCT	44324008	Hemodynamic Measurements
DCM	125311	Structure of the Finding Site
DCM	125315	Calculated
DCM	125314	Fractional Change
DCM	125313	Indexed
SCT	118586006	Ratio
SCT	1483009	Angle
DCM	130677	Circumferential Lagrangian Strain
DCM	130678	Circumferential Lagrangian Strain Rate
DCM	125325	Dyssynchrony Index
DCM	125326	Effective Orifice Area
DCM	125327	Excursion Distance
LN	59090-1	Internal Dimension
SCT	385673002	Interval
DCM	130670	Longitudinal Lagrangian Strain
DCM	130674	Longitudinal Lagrangian Strain Rate
SCT	118538004	Mass
DCM	125328	Maximum Orifice Area
LN	20352-1	Mean Blood Velocity
LN	20256-4	Mean Gradient [Pressure] by Doppler
DCM	130673	Mechanical Dispersion
DCM	125331	PISA Radius
DCM	125329	Peak Blood Pressure
LN	20247-3	Peak Gradient [Pressure]
DCM	130671	Peak Longitudinal Lagrangian Strain
DCM	125330	Peak Tissue Velocity
DCM	130675	Radial Lagrangian Strain
DCM	130676	Radial Lagrangian Strain Rate
DCM	125332	Regurgitation Jet Area
DCM	125333	Regurgitation Jet Width
LN	59089-3	Thickness
DCM	130672	Time to Peak Longitudinal Lagrangian Strain
SCT	251271006	Vascular Resistance
DCM	125334	Vena Contracta Width
LN	33878-0	Volume Flow Rate
SCT	8128003	Aortic Root
SCT	49848007	Left Ventricle Myocardium
DCM	125319	Right Ventricle Anterior Wall
SCT	277635008	Right Ventricle Basal Segment
SCT	277634007	Right Ventricle Midventricular Segment
DCM	125317	Right Ventricle Outflow Tract, Distal
DCM	125318	Right Ventricle Outflow Tract, Proximal
SCT	263677008	Antegrade Direction
SCT	312004007	Retrograde Direction
DCM	125323	AR-wave
DCM	130701	Aortic Valve Closure
DCM	130702	Aortic Valve Opening
DCM	125322	Atrial Diastolic Filling (D-wave)
SCT	59972007	Atrial Systole (A-wave)
SCT	444392003	Diastolic Rapid Inflow (E-wave)
DCM	125320	Electromechanical Delay
DCM	125324	Full Cardiac Cycle
DCM	130699	Mitral Valve Closure
DCM	130700	Mitral Valve Opening
DCM	125321	Pre-ejection Period
SCT	444371003	Ventricular Ejection (S-wave)
DCM	130613	ROI Depth
DCM	130612	Shear Wave Dispersion Slope
DCM	130611	Shear Wave Speed
SCT	61352006	Achilles Tendon
SCT	18033002	Patellar Tendon
SCT	245100002	Tendon of Rotator Cuff of Shoulder
SCT	237495005	Thyroid Nodule
SCT	37871000	Acute Hepatitis
SCT	76281005	Hepatic Congestion
SCT	440565004	Not Fasting
DCM	130756	Particle Displacement Method
DCM	130757	Particle Velocity Method
SCT	41309000	Alcoholic liver disease
SCT	19943007	Cirrhosis of liver
SCT	128241005	Hepatitis
SCT	66071002	Hepatitis B
SCT	50711007	Hepatitis C
SCT	80515008	Hepatomegaly
SCT	18165001	Jaundice
SCT	197315008	Nonalcoholic fatty liver (NAFL)
SCT	1231824009	Nonalcoholic fatty liver disease (NAFLD)
SCT	442685003	Nonalcoholic steatohepatitis (NASH)
SCT	409673008	Serum alanine aminotransferase level raised
SCT	115347700	Serum albumin below reference range
SCT	166612004	Serum bilirubin raised
"""
